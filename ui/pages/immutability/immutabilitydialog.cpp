#include "ui/pages/immutability/immutabilitydialog.h"

#include "ui/pages/tags/tagplandialog.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/scrim.h"
#include "ui_immutabilitydialog.h"

#include <QtWidgets/QHeaderView>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 7;

} // namespace

ImmutabilityDialog::ImmutabilityDialog(const QString &window,
                                       const wire::ImmutabilityPolicy &policy, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImmutabilityDialog>())
    , m_policy(policy)
{
    m_ui->setupUi(this);
    setWindowTitle(window);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_ui->title->setText(policy.uuid.isEmpty() ? tr("New immutability policy")
                                               : tr("Change immutability policy"));
    m_ui->banner->hide();
    m_ui->pattern->setText(policy.tagPattern);
    m_ui->means->setCurrentIndex(policy.tagPatternMatches ? 0 : 1);
    m_ui->rows->setColumnCount(2);
    m_ui->rows->setHorizontalHeaderLabels({tr("TAG"), tr("AFTERWARDS")});
    TagPlanDialog::initTable(*m_ui->rows);
    m_ui->rows->setFixedHeight(measure::kRow * (kRows + 1) + 2);
    m_ui->rows->setFocusPolicy(Qt::StrongFocus);
    connect(m_ui->pattern, &QLineEdit::textChanged, this, &ImmutabilityDialog::update);
    connect(m_ui->means, &QComboBox::currentIndexChanged, this, &ImmutabilityDialog::update);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->go, &QPushButton::clicked, this, [this] {
        m_ui->banner->hide();
        setEnabled(false);
        m_policy.tagPattern = m_ui->pattern->text();
        m_policy.tagPatternMatches = m_ui->means->currentIndex() == 0;
        Q_EMIT submitted(m_policy);
    });
    Scrim::attach(*this);
    m_ui->pattern->setFocus();
    update();
}

ImmutabilityDialog::~ImmutabilityDialog() = default;

void ImmutabilityDialog::setTags(const QList<wire::Tag> &tags, bool areAll)
{
    m_tags = tags;
    m_areAll = areAll;
    update();
}

void ImmutabilityDialog::update()
{
    const QString text = m_ui->pattern->text();
    const auto pattern = TagPattern::parse(text);
    const bool isWrong = !text.isEmpty() && !pattern;
    m_ui->pattern->setProperty("error", isWrong);
    m_ui->pattern->QWidget::update();
    m_ui->error->setVisible(isWrong);
    m_ui->error->setText(
        isWrong ? tr("This is no regular expression: %1").arg(pattern.error().message) : QString());
    m_ui->go->setEnabled(pattern.has_value());
    if (pattern)
        return showTags(*pattern);
    m_ui->rows->setRowCount(0);
    m_ui->count->setText(tr("What it means is shown here."));
    m_ui->note->hide();
}

void ImmutabilityDialog::showTags(const TagPattern &pattern)
{
    const bool means = m_ui->means->currentIndex() == 0;
    int locked = 0;
    int dated = 0;
    QList<std::pair<QString, QString>> meant;
    QList<std::pair<QString, QString>> others;
    for (const wire::Tag &tag : std::as_const(m_tags)) {
        const QString name = tag.name.toString();
        const bool isMeant = pattern.matchesAll(name) == means;
        const bool isFixed = tag.isImmutable.value_or(false);
        if (!isMeant) {
            others.append({name, isFixed ? tr("immutable as before") : tr("can be changed")});
            continue;
        }
        locked += isFixed ? 0 : 1;
        dated += !isFixed && tag.end ? 1 : 0;
        meant.append({name,
                      isFixed       ? tr("immutable as before")
                          : tag.end ? tr("immutable, loses its expiration")
                                    : tr("immutable")});
    }
    const auto rows = meant + others;
    m_ui->rows->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        m_ui->rows->setItem(row, 0, new QTableWidgetItem(rows.at(row).first));
        m_ui->rows->setItem(row, 1, new QTableWidgetItem(rows.at(row).second));
    }
    const QString count = QLocale().toString(locked);
    m_ui->count->setText(
        tr("%1 of %n tag(s) become immutable", nullptr, int(m_tags.size())).arg(count));
    QStringList notes;
    if (dated > 0)
        notes.append(tr("%n of them will not expire any more.", nullptr, dated));
    if (!m_areAll)
        notes.append(tr("Only the newest tags were read."));
    notes.append(
        tr("Auto-prune policies pass over immutable tags. Deleting the policy later leaves "
           "them immutable."));
    m_ui->note->setText(notes.join(u' '));
    m_ui->note->show();
}

void ImmutabilityDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    m_ui->banner->show(Banner::Kind::Error, ErrorText::title(error.code), error.serverText);
    m_ui->pattern->setFocus();
}

} // namespace quayside::ui
