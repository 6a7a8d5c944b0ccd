#include "ui/pages/defaultpermissions/defaultpermissiondialog.h"

#include "ui/connect/connection.h"
#include "ui/pages/namespace/entityfield.h"
#include "ui/pages/namespace/entitymaker.h"
#include "ui/text/righttext.h"
#include "ui_defaultpermissiondialog.h"

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const std::optional<wire::Entity> &entity)
{
    return entity ? entity->name : QString();
}

} // namespace

DefaultPermissionDialog::DefaultPermissionDialog(const QString &window, const Workspace &workspace,
                                                 Connection &connection,
                                                 const QString &organization,
                                                 const QList<wire::Prototype> &known,
                                                 QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::DefaultPermissionDialog>())
    , m_known(known)
    , m_delegate(
          new EntityField(EntityField::Users | EntityField::Robots | EntityField::Teams, this))
    , m_creator(new EntityField(EntityField::Users | EntityField::Robots, this))
{
    m_ui->setupUi(this);
    setWindowTitle(window);
    m_ui->banner->hide();
    m_delegate->setObjectName(u"default.delegate"_s);
    m_creator->setObjectName(u"default.creator"_s);
    m_ui->delegateLabel->setBuddy(m_delegate);
    m_ui->delegateLayout->addWidget(m_delegate, 1);
    auto *maker = new EntityMaker(workspace, *m_delegate);
    m_ui->delegateLayout->addWidget(maker);
    maker->setSource(&connection, organization);
    connect(maker, &EntityMaker::failed, m_ui->banner, [banner = m_ui->banner](const auto &words) {
        banner->say(Banner::Kind::Error, words);
    });
    m_ui->creatorLayout->addWidget(m_creator, 1);
    for (EntityField *field : {m_delegate, m_creator}) {
        field->setSource(&connection.client(), organization);
        connect(field, &EntityField::entityChosen, this, &DefaultPermissionDialog::update);
        connect(field, &EntityField::entityCleared, this, &DefaultPermissionDialog::update);
    }
    // Whoever types a name means it.
    connect(m_creator, &QLineEdit::textEdited, m_ui->certain,
            [this] { m_ui->certain->setChecked(true); });
    for (const auto role : {RepositoryRole::Read, RepositoryRole::Write, RepositoryRole::Admin})
        m_ui->role->addItem({}, int(role));
    connect(m_ui->role, &QComboBox::currentIndexChanged, this, &DefaultPermissionDialog::update);
    connect(m_ui->anybody, &QRadioButton::toggled, this, &DefaultPermissionDialog::update);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->create, &QPushButton::clicked, this, [this] {
        const auto made = rule();
        if (!made)
            return;
        m_ui->banner->hide();
        setEnabled(false);
        Q_EMIT submitted(*made);
    });
    setTabOrder(m_delegate, maker);
    setTabOrder(maker, m_ui->anybody);
    setTabOrder(m_ui->certain, m_creator);
    setTabOrder(m_creator, m_ui->role);
    m_delegate->setFocus();
    retranslate();
}

DefaultPermissionDialog::~DefaultPermissionDialog() = default;

void DefaultPermissionDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_delegate->setAccessibleName(tr("Applied to"));
    m_creator->setAccessibleName(tr("When created by"));
    for (int i = 0; i < m_ui->role->count(); ++i)
        m_ui->role->setItemText(i,
                                RightText::word(RepositoryRole(m_ui->role->itemData(i).toInt())));
    update();
}

QString DefaultPermissionDialog::sentence(const wire::Prototype &rule)
{
    const bool isTeam = rule.delegate.kind == wire::Entity::Kind::Team;
    const QString delegate =
        isTeam ? tr("the team %1").arg(rule.delegate.name) : rule.delegate.name;
    const QString role = RightText::word(rule.role);
    //: %1: a user; %2: a user or "the team ops"; %3: Read, Write or Admin
    return rule.activatingUser
        ? tr("Repositories created by %1 give %2 the role %3.")
              .arg(rule.activatingUser->name, delegate, role)
        //: %1: a user or "the team ops"; %2: Read, Write or Admin
        : tr("Repositories created by anybody give %1 the role %2.").arg(delegate, role);
}

std::optional<wire::Prototype> DefaultPermissionDialog::rule() const
{
    const bool isForOne = m_ui->certain->isChecked();
    if (!m_delegate->entity() || (isForOne && !m_creator->entity()))
        return {};
    wire::Prototype made;
    made.delegate = *m_delegate->entity();
    made.role = RepositoryRole(m_ui->role->currentData().toInt());
    if (isForOne)
        made.activatingUser = m_creator->entity();
    return made;
}

void DefaultPermissionDialog::update()
{
    const auto made = rule();
    const auto same = [&made](const wire::Prototype &one) {
        return one.delegate.name == made->delegate.name && one.delegate.kind == made->delegate.kind
            && nameOf(one.activatingUser) == nameOf(made->activatingUser);
    };
    const bool isKnown = made && std::any_of(m_known.cbegin(), m_known.cend(), same);
    m_ui->create->setEnabled(made && !isKnown);
    m_ui->duplicate->setVisible(isKnown);
    m_ui->sentence->setText(made ? sentence(*made)
                                 : tr("Choose who gets the role, and in whose repositories."));
}

void DefaultPermissionDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    m_ui->banner->showError(error);
    m_delegate->setFocus();
}

} // namespace quayside::ui
