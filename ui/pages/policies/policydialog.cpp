#include "ui/pages/policies/policydialog.h"

#include "app/core/prunerule.h"
#include "ui/text/policytext.h"
#include "ui/widgets/plansaver.h"
#include "ui_policydialog.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

// In the order of the boxes.
constexpr QStringView kUnits = u"smhdwy";
enum Method { Newest, Older };
enum Means { Matching, Others };

} // namespace

PolicyDialog::PolicyDialog(Connection &connection, const Subject &subject,
                           const wire::TagPolicy &policy, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::PolicyDialog>())
    , m_subject(subject)
    , m_policy(policy)
{
    m_ui->setupUi(this);
    setWindowTitle(subject.window);
    m_ui->banner->hide();
    m_ui->pruneBox->setVisible(isPruning());
    m_ui->together->setVisible(isPruning());
    m_saver = new PlanSaver(u"policy"_s, *this, *m_ui->top, *m_ui->footerLayout, 0, *m_ui->cancel,
                            [this] { return planText(); });
    m_saver->retranslate();
    fillWords();
    fill();
    connect(m_ui->method, &QComboBox::currentIndexChanged, this, &PolicyDialog::update);
    connect(m_ui->count, &QSpinBox::valueChanged, this, &PolicyDialog::update);
    connect(m_ui->age, &QSpinBox::valueChanged, this, &PolicyDialog::update);
    connect(m_ui->unit, &QComboBox::currentIndexChanged, this, &PolicyDialog::update);
    connect(m_ui->pattern, &QLineEdit::textChanged, this, &PolicyDialog::update);
    connect(m_ui->means, &QComboBox::currentIndexChanged, this, &PolicyDialog::update);
    connect(m_ui->together, &QCheckBox::toggled, this, &PolicyDialog::update);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->go, &QPushButton::clicked, this, &PolicyDialog::submit);
    connect(m_ui->preview, &PolicyPreview::repositoryChosen, this, [this](const QString &path) {
        m_repositoryPolicies.clear();
        update();
        Q_EMIT repositoryChosen(path);
    });
    m_ui->preview->begin(connection, subject.kind, subject.repositories, subject.timeMachine);
    if (isPruning())
        m_ui->method->setFocus();
    else
        m_ui->pattern->setFocus();
}

PolicyDialog::~PolicyDialog() = default;

void PolicyDialog::fillWords()
{
    // The keyboard is in the line of a box, and a screen reader reads that.
    for (const QSpinBox *box : {m_ui->count, m_ui->age})
        box->findChild<QLineEdit *>()->setAccessibleName(box->accessibleName());
    const bool isNew = m_policy.uuid.isEmpty();
    if (isPruning()) {
        m_ui->title->setText(isNew ? tr("New auto-prune policy") : tr("Change auto-prune policy"));
        m_ui->hint->setText(tr("The registry removes tags by it in the background, about once an "
                               "hour. They go through the time machine like tags that are deleted "
                               "by hand."));
        m_ui->pattern->setPlaceholderText(tr("All tags"));
        m_ui->means->setItemText(Matching, tr("Tags whose name has the pattern"));
        m_ui->note->setText(tr("Immutable tags and signatures of images are passed over. Nothing "
                               "is removed by trying a policy."));
        if (m_subject.isForMany)
            fillWordsForMany();
        return;
    }
    m_ui->title->setText(isNew ? tr("New immutability policy") : tr("Change immutability policy"));
    m_ui->hint->setText(tr("Tags that the policy means become immutable at once, and new ones when "
                           "they are pushed."));
    m_ui->means->setItemText(Matching, tr("Tags whose whole name matches"));
    m_ui->note->setText(tr("Auto-prune policies pass over immutable tags. Deleting the policy "
                           "later leaves them immutable."));
}

void PolicyDialog::fillWordsForMany()
{
    m_ui->title->setText(tr("Apply auto-prune"));
    m_ui->hint->setText(
        tr("The policy is made in %n repositories, but for those that have the same "
           "already. From then on the registry itself deletes tags by it, about "
           "once an hour. They go through the time machine like tags that are "
           "deleted by hand.",
           nullptr, int(m_subject.repositories.size())));
    m_ui->go->setText(tr("Apply"));
}

void PolicyDialog::fill()
{
    m_ui->pattern->setText(m_policy.tagPattern.value_or(QString()));
    m_ui->means->setCurrentIndex(m_policy.tagPatternMatches ? Matching : Others);
    const auto rule = m_policy.autoprune().rule();
    const auto method = rule ? rule->method : PruneMethod::NumberOfTags;
    m_ui->method->setCurrentIndex(method == PruneMethod::NumberOfTags ? Newest : Older);
    m_ui->unit->setCurrentIndex(int(kUnits.indexOf(u'w')));
    if (!rule)
        return;
    if (method == PruneMethod::NumberOfTags)
        return m_ui->count->setValue(int(rule->count));
    m_ui->age->setValue(rule->value.chopped(1).toInt());
    m_ui->unit->setCurrentIndex(int(kUnits.indexOf(rule->value.back())));
}

wire::TagPolicy PolicyDialog::typed() const
{
    wire::TagPolicy policy{.uuid = m_policy.uuid};
    const QString pattern = m_ui->pattern->text();
    if (!isPruning() || !pattern.isEmpty())
        policy.tagPattern = pattern;
    policy.tagPatternMatches = pattern.isEmpty() || m_ui->means->currentIndex() == Matching;
    if (!isPruning())
        return policy;
    const bool isCount = m_ui->method->currentIndex() == Newest;
    policy.method = toString(isCount ? PruneMethod::NumberOfTags : PruneMethod::CreationDate);
    policy.value = isCount
        ? QString::number(m_ui->count->value())
        : QString::number(m_ui->age->value()) + kUnits.at(m_ui->unit->currentIndex());
    return policy;
}

void PolicyDialog::update()
{
    const wire::TagPolicy policy = typed();
    m_ui->values->setCurrentIndex(m_ui->method->currentIndex());
    m_ui->means->setEnabled(policy.tagPattern.has_value());
    QString wrong;
    if (const QString text = m_ui->pattern->text(); !text.isEmpty()) {
        if (const auto pattern = TagPattern::parse(text); !pattern)
            wrong = tr("This is no regular expression: %1")
                        .arg(pattern.error().message.section(u": "_s, 1));
    }
    showPattern(wrong);
    const bool isValid = wrong.isEmpty()
        && (isPruning() ? policy.autoprune().rule().has_value() : !policy.tagPattern->isEmpty());
    m_ui->go->setEnabled(isValid);
    m_saver->button().setEnabled(isValid);
    const QList<PolicyRow> others = m_subject.others + m_repositoryPolicies;
    m_ui->together->setEnabled(!others.isEmpty());
    m_ui->together->setText(others.isEmpty()
                                ? tr("No other policy holds here")
                                : tr("Together with the %n other(s)", nullptr, int(others.size())));
    QList<PolicyRow> all;
    if (isValid)
        all.append({policy, PolicyOrigin::Own});
    if (isValid && isPruning() && m_ui->together->isChecked())
        all += others;
    m_ui->preview->setPolicies(all);
}

void PolicyDialog::showPattern(const QString &wrong)
{
    m_ui->pattern->setProperty("error", !wrong.isEmpty());
    m_ui->pattern->QWidget::update();
    m_ui->error->setVisible(!wrong.isEmpty());
    m_ui->error->setText(wrong);
}

void PolicyDialog::setCommands(
    const std::function<QString(const wire::TagPolicy &policy)> &commands)
{
    m_saver->setCommands([this, commands] { return commands(typed()); });
    m_saver->retranslate();
}

QString PolicyDialog::planText() const
{
    const wire::TagPolicy policy = typed();
    QStringList lines{m_ui->title->text(), windowTitle(), m_ui->hint->text(), {}};
    if (isPruning())
        lines.append(PolicyText::rule(policy));
    if (policy.tagPattern)
        lines.append(PolicyText::tags(policy) + u": "_s + *policy.tagPattern);
    if (m_subject.isForMany)
        lines << QString() << m_subject.repositories;
    lines << QString() << m_ui->preview->text();
    return lines.join(u'\n');
}

void PolicyDialog::submit()
{
    m_ui->banner->hide();
    setEnabled(false);
    Q_EMIT submitted(typed());
}

void PolicyDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(m_subject.window);
    m_saver->retranslate();
    fillWords();
    update();
}

void PolicyDialog::setRepositoryPolicies(const QList<wire::TagPolicy> &policies)
{
    QList<PolicyRow> rows;
    for (const wire::TagPolicy &policy : policies)
        rows.append({policy, PolicyOrigin::Repository});
    setOthers(rows);
}

void PolicyDialog::setOthers(const QList<PolicyRow> &others)
{
    m_repositoryPolicies = others;
    update();
}

QString PolicyDialog::repository() const
{
    return m_ui->preview->repository();
}

void PolicyDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    m_ui->banner->showError(error);
    if (isPruning())
        m_ui->method->setFocus();
    else
        m_ui->pattern->setFocus();
}

} // namespace quayside::ui
