#include "ui/pages/teams/teamsyncdialog.h"

#include "ui/pages/teams/teamsyncbar.h"
#include "ui/text/errortext.h"
#include "ui_teamsyncdialog.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

TeamSyncDialog::TeamSyncDialog(const Facts &facts, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::TeamSyncDialog>())
    , m_facts(facts)
{
    m_ui->setupUi(this);
    setWindowTitle(facts.window);
    m_ui->send->setEnabled(false);
    connect(m_ui->group, &QLineEdit::textChanged, this, [this](const QString &text) {
        showError(std::nullopt);
        m_ui->send->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->send, &QPushButton::clicked, this, [this] {
        setEnabled(false);
        Q_EMIT submitted(m_ui->group->text().trimmed());
    });
    retranslate();
    m_ui->group->setFocus();
}

TeamSyncDialog::~TeamSyncDialog() = default;

void TeamSyncDialog::showError(const std::optional<Error> &error)
{
    m_error = error;
    const QString text = error ? ErrorText::sentence(*error) : QString();
    m_ui->group->setProperty("error", !text.isEmpty());
    m_ui->group->update();
    m_ui->groupError->setText(text);
    m_ui->groupError->setVisible(!text.isEmpty());
}

void TeamSyncDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    showError(error);
    m_ui->group->setFocus();
    m_ui->group->selectAll();
}

void TeamSyncDialog::retranslate()
{
    m_ui->retranslateUi(this);
    showError(m_error);
    m_ui->title->setText(
        tr("Sync %1 with a group of %2").arg(m_facts.team, TeamSyncBar::word(m_facts.directory)));
    m_ui->hint->setText(tr("The users of the team are those of the group from then on, and are no "
                           "longer edited here. Robot accounts stay."));
    switch (m_facts.directory) {
    case wire::Directory::Ldap:
        m_ui->groupLabel->setText(tr("&Group DN"));
        m_ui->group->setPlaceholderText(tr("Below the base, as in cn=developers,ou=groups"));
        break;
    case wire::Directory::Keystone:
        m_ui->groupLabel->setText(tr("&Group id"));
        break;
    case wire::Directory::Oidc:
        m_ui->groupLabel->setText(tr("&Group name"));
        break;
    }
    if (m_facts.users.isEmpty())
        return m_ui->banner->hide();
    m_ui->banner->show(Banner::Kind::Warning,
                       tr("%n user(s) leave the team unless the group has them", nullptr,
                          int(m_facts.users.size())),
                       m_facts.users.join(tr(", ")));
}

} // namespace quayside::ui
