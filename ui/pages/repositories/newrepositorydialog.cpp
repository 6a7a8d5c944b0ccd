#include "ui/pages/repositories/newrepositorydialog.h"

#include "ui_newrepositorydialog.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestPath = 255; // with its namespace

} // namespace

NewRepositoryDialog::NewRepositoryDialog(const QString &registry, const QStringList &namespaces,
                                         bool hasParts, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::NewRepositoryDialog>())
    , m_hasParts(hasParts)
{
    m_ui->setupUi(this);
    setWindowTitle(registry);
    m_ui->banner->hide();
    m_ui->description->setName(u"new.description"_s);
    m_ui->space->addItems(namespaces);
    connect(m_ui->name, &QLineEdit::textChanged, this, &NewRepositoryDialog::updateButton);
    connect(m_ui->space, &QComboBox::currentIndexChanged, this, &NewRepositoryDialog::updateButton);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->create, &QPushButton::clicked, this, &NewRepositoryDialog::submit);
    connect(m_ui->openIt, &QPushButton::clicked, this, [this] {
        const RepositoryName taken = *m_taken;
        reject();
        Q_EMIT openRequested(taken);
    });
    m_ui->name->setFocus();
    retranslate();
}

NewRepositoryDialog::~NewRepositoryDialog() = default;

void NewRepositoryDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->description->setWords(tr("Description"), tr("Markdown, may be empty"));
    updateButton();
}

Result<RepositoryName> NewRepositoryDialog::name() const
{
    return RepositoryName::make(m_ui->space->currentText(), m_ui->name->text().trimmed());
}

QString NewRepositoryDialog::problem() const
{
    const QString typed = m_ui->name->text().trimmed();
    if (typed.isEmpty())
        return {};
    if (typed.contains(u'/') && !m_hasParts)
        return tr("This registry takes no / in the name of a repository.");
    const auto wanted = name();
    if (wanted && m_taken == *wanted)
        return tr("There is a repository of this name already.");
    if (m_ui->space->currentText().size() + 1 + typed.size() > kLongestPath)
        return tr("Together with its namespace a name has 255 characters at most.");
    if (wanted)
        return {};
    return m_hasParts ? tr("Lower-case letters, digits, and . _ - between them; / parts the name.")
                      : tr("Lower-case letters, digits, and . _ - between them.");
}

void NewRepositoryDialog::updateButton()
{
    const auto wanted = name();
    const QString wrong = problem();
    const bool isTaken = wanted && m_taken == *wanted;
    m_ui->create->setEnabled(wanted && wrong.isEmpty());
    m_ui->name->setProperty("error", !wrong.isEmpty());
    m_ui->name->setAccessibleDescription(wrong);
    m_ui->name->update();
    m_ui->nameError->setText(wrong);
    m_ui->openIt->setVisible(isTaken);
}

void NewRepositoryDialog::submit()
{
    const auto wanted = name();
    if (!wanted || !problem().isEmpty())
        return;
    m_ui->banner->hide();
    setEnabled(false);
    Q_EMIT submitted({.name = *wanted,
                      .isPublic = m_ui->isPublic->isChecked(),
                      .description = m_ui->description->text(),
                      .isOpened = m_ui->start->currentIndex() == 0});
}

void NewRepositoryDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    if (error.code == ErrorCode::QuotaExceeded && !m_ui->isPublic->isChecked())
        m_ui->banner->say(
            Banner::Kind::Error, [space = m_ui->space->currentText(), said = error.serverText] {
                const QString way = tr("Make it public, or choose another namespace.");
                return Banner::Words{
                    tr("The plan of %1 has no room for another private repository.").arg(space),
                    said.isEmpty() ? way : way + u'\n' + said};
            });
    else
        m_ui->banner->showError(error);
    m_ui->name->setFocus();
    m_ui->name->selectAll();
}

void NewRepositoryDialog::showTaken(const RepositoryName &name)
{
    setEnabled(true);
    m_taken = name;
    updateButton();
    m_ui->name->setFocus();
    m_ui->name->selectAll();
}

} // namespace quayside::ui
