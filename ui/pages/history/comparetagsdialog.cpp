#include "ui/pages/history/comparetagsdialog.h"

#include "ui/connect/connection.h"
#include "ui/text/errortext.h"
#include "ui_comparetagsdialog.h"

#include <algorithm>

namespace quayside::ui {

CompareTagsDialog::CompareTagsDialog(Connection &connection, const RepositoryName &repository,
                                     QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::CompareTagsDialog>())
    , m_connection(&connection)
    , m_repository(repository)
{
    m_ui->setupUi(this);
    setWindowTitle(connection.profile().name + QLatin1StringView(": ") + repository.path());
    for (QComboBox *one : {m_ui->before, m_ui->after})
        connect(one, &QComboBox::editTextChanged, this, [this] { say(Problem::None); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->compare, &QPushButton::clicked, this, &CompareTagsDialog::submit);
    m_ui->before->setFocus();
    retranslate();
    readNewest();
}

CompareTagsDialog::~CompareTagsDialog()
{
    if (m_call)
        m_call->abort();
}

void CompareTagsDialog::retranslate()
{
    m_ui->retranslateUi(this);
    update();
}

void CompareTagsDialog::readNewest()
{
    auto *call = m_connection->tags().list(m_repository, 1);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto page = call->takeResult();
        m_call = nullptr;
        if (!page)
            return say(Problem::NotRead, ErrorText::sentence(page.error()));
        m_known = page->tags;
        // The older one first, and what was typed meanwhile stays.
        for (const auto &[box, at] : {std::pair{m_ui->before, 1}, std::pair{m_ui->after, 0}}) {
            const QString typed = box->currentText();
            for (const wire::Tag &tag : std::as_const(m_known))
                box->addItem(tag.name.toString());
            box->setCurrentIndex(at < m_known.size() ? at : -1);
            if (!typed.isEmpty())
                box->setEditText(typed);
        }
        update();
    });
}

void CompareTagsDialog::update()
{
    QString text;
    switch (m_problem) {
    case Problem::None:
        break;
    case Problem::NoTag:
        text = tr("There is no tag %1.").arg(m_about);
        break;
    case Problem::SameTag:
        text = tr("These are one and the same tag.");
        break;
    case Problem::NotRead:
        text = tr("The tags were not read: %1").arg(m_about);
        break;
    }
    m_ui->problem->setText(text);
    m_ui->problem->setVisible(!text.isEmpty());
    m_ui->compare->setEnabled(!m_ui->before->currentText().trimmed().isEmpty()
                              && !m_ui->after->currentText().trimmed().isEmpty());
}

void CompareTagsDialog::say(Problem problem, const QString &what)
{
    m_problem = problem;
    m_about = what;
    update();
}

void CompareTagsDialog::submit()
{
    if (m_ui->before->currentText().trimmed() == m_ui->after->currentText().trimmed())
        return say(Problem::SameTag);
    look();
}

void CompareTagsDialog::look()
{
    QList<wire::Tag> both;
    for (const QComboBox *box : {m_ui->before, m_ui->after}) {
        const QString text = box->currentText().trimmed();
        const auto known = std::find_if(m_known.cbegin(), m_known.cend(), [&text](const auto &one) {
            return one.name.toString() == text;
        });
        if (known != m_known.cend()) {
            both.append(*known);
            continue;
        }
        const auto name = TagName::parse(text);
        if (!name || !m_connection)
            return say(Problem::NoTag, text);
        if (m_call)
            m_call->abort();
        auto *call = m_connection->tags().find(m_repository, *name);
        m_call = call;
        connect(call, &api::ApiCallBase::finished, this, [this, call, text] {
            const auto page = call->takeResult();
            m_call = nullptr;
            if (!page)
                return say(Problem::NotRead, ErrorText::sentence(page.error()));
            if (page->tags.isEmpty())
                return say(Problem::NoTag, text);
            m_known += page->tags;
            look();
        });
        return;
    }
    Q_EMIT chosen(both.at(0), both.at(1));
    accept();
}

} // namespace quayside::ui
