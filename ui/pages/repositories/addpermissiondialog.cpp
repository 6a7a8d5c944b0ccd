#include "ui/pages/repositories/addpermissiondialog.h"

#include "ui/pages/namespace/entityfield.h"
#include "ui/text/righttext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/plansaver.h"
#include "ui_addpermissiondialog.h"

#include <algorithm>
#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRoles{RepositoryRole::Read, RepositoryRole::Write, RepositoryRole::Admin};
constexpr std::array kIcons{"eye"_L1, "pencil"_L1, "shield-check"_L1};

QString namespaceOf(const QString &path)
{
    return path.section(u'/', 0, 0);
}

bool areOfOneNamespace(const QStringList &paths)
{
    return std::all_of(paths.begin(), paths.end(), [&paths](const QString &path) {
        return namespaceOf(path) == namespaceOf(paths.constFirst());
    });
}

} // namespace

AddPermissionDialog::AddPermissionDialog(const QString &registry, const QStringList &repositories,
                                         api::ApiClient &client, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::AddPermissionDialog>())
    , m_repositories(repositories)
    , m_isOfOneNamespace(areOfOneNamespace(repositories))
    , m_who(new EntityField(m_isOfOneNamespace
                                ? EntityField::Users | EntityField::Robots | EntityField::Teams
                                : EntityField::Kinds(EntityField::Users)))
{
    m_ui->setupUi(this);
    setWindowTitle(registry);
    m_who->setObjectName(u"addPermission.who"_s);
    m_who->setSource(&client,
                     m_isOfOneNamespace ? namespaceOf(repositories.constFirst()) : QString());
    m_ui->form->addWidget(m_who, 0, 1);
    m_ui->whoLabel->setBuddy(m_who);
    m_ui->usersOnly->setVisible(!m_isOfOneNamespace);
    m_ui->repositories->setVisible(repositories.size() > 1);
    for (std::size_t i = 0; i < kRoles.size(); ++i)
        m_ui->role->addItem(tintedIcon(kIcons.at(i)), QString(), int(kRoles.at(i)));
    setTabOrder(m_who, m_ui->role);
    m_saver = new PlanSaver(u"addPermission"_s, *this, *m_ui->body, *m_ui->footerLayout, 0,
                            *m_ui->cancel, [this] { return planText(); });
    m_saver->retranslate();
    connect(m_who, &EntityField::entityChosen, this, &AddPermissionDialog::updateButton);
    connect(m_who, &EntityField::entityCleared, this, &AddPermissionDialog::updateButton);
    connect(m_ui->role, &QComboBox::currentIndexChanged, this, &AddPermissionDialog::fillWords);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->add, &QPushButton::clicked, this, &AddPermissionDialog::submit);
    m_who->setFocus();
    fillWords();
    updateButton();
}

AddPermissionDialog::~AddPermissionDialog() = default;

RepositoryRole AddPermissionDialog::role() const
{
    return RepositoryRole(m_ui->role->currentData().toInt());
}

void AddPermissionDialog::fillWords()
{
    m_who->setAccessibleName(tr("Who gets a permission"));
    m_ui->count->setText(m_repositories.size() == 1
                             ? m_repositories.constFirst()
                             : tr("%n repositories", nullptr, int(m_repositories.size())));
    m_ui->repositories->setPlainText(m_repositories.join(u'\n'));
    for (int i = 0; i < m_ui->role->count(); ++i)
        m_ui->role->setItemText(i,
                                RightText::word(RepositoryRole(m_ui->role->itemData(i).toInt())));
    switch (role()) {
    case RepositoryRole::Admin:
        m_ui->means->setText(tr("May push and pull, change settings and permissions, and delete "
                                "the repository."));
        break;
    case RepositoryRole::Write:
        m_ui->means->setText(tr("May push and pull, and delete tags."));
        break;
    default:
        m_ui->means->setText(tr("May pull."));
        break;
    }
}

void AddPermissionDialog::setCommands(const Commands &commands)
{
    m_saver->setCommands([this, commands] {
        const auto entity = m_who->entity();
        return entity ? commands(*entity, role()) : QString();
    });
    m_saver->retranslate();
}

QString AddPermissionDialog::planText() const
{
    QStringList lines{m_ui->title->text(), windowTitle(), m_ui->note->text(), {}};
    if (const auto entity = m_who->entity())
        lines.append(tr("%1: %2").arg(entity->name, RightText::word(role())));
    lines << QString() << m_repositories;
    return lines.join(u'\n');
}

void AddPermissionDialog::updateButton()
{
    m_saver->button().setEnabled(m_who->entity().has_value());
    m_ui->add->setEnabled(m_who->entity().has_value());
    m_ui->why->setVisible(!m_who->entity());
}

void AddPermissionDialog::submit()
{
    const auto entity = m_who->entity();
    if (!entity)
        return;
    Q_EMIT submitted(*entity, role());
    accept();
}

void AddPermissionDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_saver->retranslate();
    fillWords();
}

} // namespace quayside::ui
