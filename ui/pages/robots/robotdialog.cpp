#include "ui/pages/robots/robotdialog.h"

#include "ui/text/righttext.h"
#include "ui/theme/tokens.h"
#include "ui_robotdialog.h"

#include <QtWidgets/QCheckBox>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTeamColumns = 3;
constexpr int kRightsHeight = 172;

} // namespace

RobotDialog::RobotDialog(const Facts &facts, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::RobotDialog>())
    , m_facts(facts)
    , m_rights(new RepositoryRights(u"robot.rights"_s))
{
    m_ui->setupUi(this);
    setWindowTitle(facts.window);
    m_ui->banner->hide();
    m_ui->owner->setText(facts.owner.toString() + u'+');
    makeTeams();
    m_rights->setRepositories(facts.repositories);
    m_rights->setMinimumHeight(kRightsHeight);
    m_ui->rightsLayout->addWidget(m_rights, 1);
    m_ui->rightsLabel->setBuddy(m_rights);
    for (const auto role :
         {RepositoryRole::None, RepositoryRole::Read, RepositoryRole::Write, RepositoryRole::Admin})
        m_ui->newRepositories->addItem({}, int(role));
    m_ui->newRepositories->setVisible(facts.isOrganization);
    m_ui->newRepositoriesLabel->setVisible(facts.isOrganization);
    m_ui->purposes->setId(m_ui->mirror, Mirror);
    m_ui->purposes->setId(m_ui->ci, Ci);
    m_ui->purposes->setId(m_ui->cluster, Cluster);
    m_ui->purposes->setId(m_ui->other, Other);
    connect(m_ui->purposes, &QButtonGroup::idClicked, this, &RobotDialog::applyPurpose);
    connect(m_ui->name, &QLineEdit::textChanged, this, &RobotDialog::update);
    connect(m_ui->newRepositories, &QComboBox::currentIndexChanged, this, &RobotDialog::update);
    connect(m_rights, &RepositoryRights::rightsChanged, this, &RobotDialog::update);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->create, &QPushButton::clicked, this, &RobotDialog::submit);
    orderTabs();
    m_ui->name->setText(facts.proposed);
    m_ui->name->setFocus();
    retranslate();
}

RobotDialog::~RobotDialog() = default;

void RobotDialog::makeTeams()
{
    const bool hasTeams = m_facts.isOrganization && !m_facts.teams.isEmpty();
    m_ui->teams->setVisible(hasTeams);
    m_ui->teamsLabel->setVisible(hasTeams);
    for (int i = 0; i < m_facts.teams.size(); ++i) {
        auto *box = new QCheckBox(m_facts.teams.at(i));
        box->setObjectName("robot.team."_L1 + m_facts.teams.at(i));
        connect(box, &QCheckBox::toggled, this, &RobotDialog::update);
        m_ui->teamsLayout->addWidget(box, i / kTeamColumns, i % kTeamColumns);
    }
}

void RobotDialog::applyPurpose(int purpose)
{
    // What the task needs and no more: a mirror and a pipeline push, a cluster only pulls, also
    // what is created later.
    const RepositoryRole role = purpose == Cluster ? RepositoryRole::Read : RepositoryRole::Write;
    if (purpose != Other) {
        m_rights->setNewRole(role);
        m_rights->setEveryRole(role);
        const bool isForNew = purpose == Cluster && m_facts.isOrganization;
        m_ui->newRepositories->setCurrentIndex(m_ui->newRepositories->findData(
            int(isForNew ? RepositoryRole::Read : RepositoryRole::None)));
    }
    update();
}

void RobotDialog::preset(const QString &from, const RobotRequest &request)
{
    m_from = from;
    m_ui->description->setText(request.description);
    m_rights->setRights(request.rights);
    for (const QString &team : request.teams) {
        if (auto *box = findChild<QCheckBox *>("robot.team."_L1 + team))
            box->setChecked(true);
    }
    retranslate();
}

void RobotDialog::orderTabs()
{
    // Teams and rights were made after the form: what the form has behind them goes to the end.
    setTabOrder(m_rights->lastStop(), m_ui->newRepositories);
    setTabOrder(m_ui->newRepositories, m_ui->cancel);
    setTabOrder(m_ui->cancel, m_ui->create);
}

void RobotDialog::retranslate()
{
    m_ui->retranslateUi(this);
    if (!m_from.isEmpty())
        m_ui->title->setText(tr("Duplicate the rights of %1").arg(m_from));
    for (int i = 0; i < m_ui->newRepositories->count(); ++i)
        m_ui->newRepositories->setItemText(
            i, RightText::word(RepositoryRole(m_ui->newRepositories->itemData(i).toInt())));
    update();
}

RobotRequest RobotDialog::request() const
{
    RobotRequest request;
    request.shortName = m_ui->name->text().trimmed();
    request.description = m_ui->description->text().trimmed();
    for (const QString &team : m_facts.teams) {
        const auto *box = findChild<QCheckBox *>("robot.team."_L1 + team);
        if (box && box->isChecked())
            request.teams.append(team);
    }
    request.rights = m_rights->rights();
    if (m_facts.isOrganization)
        request.newRepositories = RepositoryRole(m_ui->newRepositories->currentData().toInt());
    return request;
}

QString RobotDialog::trouble() const
{
    const QString name = m_ui->name->text().trimmed();
    if (name.isEmpty())
        return {};
    if (m_facts.taken.contains(name))
        return tr("There is a robot account of this name already.");
    if (!RobotName::make(m_facts.owner, name))
        return tr("2 to 255 lower-case letters and digits, with single . _ - between them.");
    return {};
}

QString RobotDialog::review() const
{
    const RobotRequest wanted = request();
    //: One sentence after another, with the space that the language wants between them.
    const QString joined = tr("%1 %2");
    QString text = tr("%1+%2 is created.").arg(m_facts.owner.toString(), wanted.shortName);
    if (!wanted.teams.isEmpty())
        text = joined.arg(text, tr("It joins %1.").arg(wanted.teams.join(tr(", "))));
    if (!wanted.rights.isEmpty())
        text = joined.arg(
            text, tr("It gets %n right(s) in repositories.", nullptr, int(wanted.rights.size())));
    if (wanted.newRepositories != RepositoryRole::None)
        text = joined.arg(text,
                          tr("In repositories created later it gets: %1.")
                              .arg(RightText::word(wanted.newRepositories)));
    if (wanted.teams.isEmpty() && wanted.rights.isEmpty()
        && wanted.newRepositories == RepositoryRole::None)
        text = joined.arg(text, tr("It may do nothing yet but pull public images."));
    return text;
}

void RobotDialog::update()
{
    const QString why = trouble();
    const bool isRight = why.isEmpty() && !m_ui->name->text().trimmed().isEmpty();
    m_ui->create->setEnabled(isRight);
    m_ui->name->setProperty("error", !why.isEmpty());
    m_ui->name->update();
    m_ui->nameError->setText(why);
    m_ui->nameError->setVisible(!why.isEmpty());
    m_ui->review->setText(isRight ? review() : tr("Give the robot account a name."));
}

void RobotDialog::submit()
{
    m_ui->banner->hide();
    setEnabled(false);
    Q_EMIT submitted(request());
}

void RobotDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    m_ui->banner->showError(error);
    m_ui->name->setFocus();
    m_ui->name->selectAll();
}

} // namespace quayside::ui
