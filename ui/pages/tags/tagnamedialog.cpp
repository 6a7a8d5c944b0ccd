#include "ui/pages/tags/tagnamedialog.h"

#include "ui/pages/tags/tagplandialog.h"
#include "ui/text/datetext.h"
#include "ui/text/historytext.h"
#include "ui/text/sizetext.h"
#include "ui/theme/tokens.h"
#include "ui_tagnamedialog.h"

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QString sizeOf(const wire::Tag &tag)
{
    return tag.size ? sizeText(*tag.size, QLocale()) : QString(QChar(0x2014));
}

QString platformsOf(const wire::Tag &tag)
{
    return QLocale().toString(tag.isManifestList ? tag.childManifestCount.value_or(0) : 1);
}

} // namespace

TagNameDialog::TagNameDialog(const QString &window, const wire::Tag &tag,
                             const QList<wire::Tag> &all, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::TagNameDialog>())
    , m_tag(tag)
    , m_all(all)
{
    m_ui->setupUi(this);
    setWindowTitle(window);
    m_ui->image->setFont(monoFont());
    m_ui->image->setText(HistoryText::shortDigest(tag.manifestDigest));
    m_ui->image->setToolTip(tag.manifestDigest.toString());
    m_ui->rows->setColumnCount(3);
    m_ui->rows->setRowCount(4);
    m_ui->rows->setFixedHeight(measure::kRow * 5 + 2);
    TagPlanDialog::initTable(*m_ui->rows);
    connect(m_ui->name, &QLineEdit::textChanged, this, &TagNameDialog::update);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->go, &QPushButton::clicked, this, [this] {
        const QString name = m_ui->name->text().trimmed();
        const wire::Tag *before = tagNamed(name);
        Q_EMIT submitted(*TagName::parse(name), before ? std::optional(*before) : std::nullopt);
        accept();
    });
    m_ui->name->setFocus();
    retranslate();
}

TagNameDialog::~TagNameDialog() = default;

void TagNameDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->rows->setHorizontalHeaderLabels({QString(), tr("NOW"), tr("AFTERWARDS")});
    update();
}

const wire::Tag *TagNameDialog::tagNamed(const QString &name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&name](const wire::Tag &tag) {
        return tag.name.toString() == name;
    });
    return found == m_all.end() ? nullptr : &*found;
}

void TagNameDialog::update()
{
    const QString name = m_ui->name->text().trimmed();
    const wire::Tag *before = tagNamed(name);
    const bool isName = TagName::parse(name).has_value();
    QString problem;
    if (!name.isEmpty() && !isName)
        problem =
            tr("Letters, digits, dots, dashes and underscores, at most 128; neither a dot nor "
               "a dash first.");
    else if (before && before->manifestDigest == m_tag.manifestDigest)
        problem = tr("This tag points to the image already.");
    else if (before && before->isImmutable.value_or(false))
        problem = tr("This tag is immutable: it cannot move.");
    m_ui->name->setProperty("error", !problem.isEmpty());
    m_ui->name->QWidget::update();
    m_ui->nameError->setText(problem);
    m_ui->nameError->setVisible(!problem.isEmpty());
    m_ui->title->setText(before ? tr("Move tag") : tr("Add tag"));
    m_ui->go->setText(before ? tr("Move tag") : tr("Add tag"));
    m_ui->hint->setText(before
                            ? tr("Move %1 from %2 to %3")
                                  .arg(name, HistoryText::shortDigest(before->manifestDigest),
                                       HistoryText::shortDigest(m_tag.manifestDigest))
                            : tr("One more name for the image of %1").arg(m_tag.name.toString()));
    m_ui->rows->setVisible(before);
    m_ui->note->setVisible(before);
    m_ui->note->setText(tr("The image that it points to now stays recoverable."));
    m_ui->go->setEnabled(isName && problem.isEmpty());
    if (before)
        showDifference(*before);
}

void TagNameDialog::showDifference(const wire::Tag &before)
{
    const Instant now = Clock::system().now();
    const QList<QStringList> rows{
        {tr("Image"), HistoryText::shortDigest(before.manifestDigest),
         HistoryText::shortDigest(m_tag.manifestDigest)},
        {tr("Size"), sizeOf(before), sizeOf(m_tag)},
        {tr("Platforms"), platformsOf(before), platformsOf(m_tag)},
        {tr("Pushed"), DateText::ago(before.start, now), DateText::ago(m_tag.start, now)}};
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < 3; ++column)
            m_ui->rows->setItem(row, column, new QTableWidgetItem(rows.at(row).at(column)));
    }
}

} // namespace quayside::ui
