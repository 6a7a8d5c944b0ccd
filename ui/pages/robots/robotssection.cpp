#include "ui/pages/robots/robotssection.h"

#include "app/api/robotsapi.h"
#include "app/services/jobs.h"
#include "ui/connect/connection.h"
#include "ui/pages/robots/credentialsdialog.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowmenu.h"
#include "ui/workspace.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

RobotsSection::RobotsSection(const Workspace &workspace)
    : ListSection(u"robots"_s, workspace)
    , m_model(makeRobotModel(this))
{
    list().setModel(*m_model, columns(), int(RobotColumn::Description));
    list().setCheckable(true);
    m_create = list().addButton(u"create"_s, u"plus"_s, true);
    m_delete = list().addBulkButton(u"delete"_s, true);
    connectParts();
    showWords();
    showActions();
}

void RobotsSection::connectParts()
{
    connect(m_create, &QPushButton::clicked, this, [this] { openDialog(); });
    connect(m_delete, &QPushButton::clicked, this,
            [this] { askToDelete(list().selectedOrCurrent()); });
    connect(&list(), &RecordList::emptyActionTriggered, this, [this] { openDialog(); });
    connect(&list(), &RecordList::activated, this, &RobotsSection::openCredentials);
    connect(&list(), &RecordList::menuRequested, this, &RobotsSection::showMenu);
    connect(&workspace().jobs, &Jobs::finished, this, &RobotsSection::onJob);
    auto *key = new QAction(&list().table());
    key->setShortcut(Qt::CTRL | Qt::Key_G);
    key->setShortcutContext(Qt::WidgetShortcut);
    list().table().addAction(key);
    connect(key, &QAction::triggered, this, [this] {
        if (canWrite())
            askToRegenerate(list().current());
    });
}

QString RobotsSection::title() const
{
    return tr("Robots");
}

QString RobotsSection::tab() const
{
    return u"robots"_s;
}

bool RobotsSection::isOffered(const Connection &connection, const NamespaceSubject &subject,
                              const std::optional<wire::Organization> &organization) const
{
    const bool isListed =
        connection.offers(subject.isOrganization ? QLatin1StringView("getOrgRobots")
                                                 : QLatin1StringView("getUserRobots"));
    return isListed && isNamespaceAdmin(connection, subject, organization);
}

api::RobotsApi RobotsSection::robots() const
{
    return {connection()->client(), organizationName()};
}

api::ApiCallBase *RobotsSection::startReading()
{
    return robots().list();
}

std::optional<Error> RobotsSection::takeReading(api::ApiCallBase &call)
{
    const auto read = static_cast<api::ApiCall<wire::RobotList> &>(call).takeResult();
    if (!read)
        return read.error();
    m_model->setRows(read->robots);
    return {};
}

void RobotsSection::forgetRows()
{
    m_model->setRows({});
    m_secrets.clear();
}

QList<RecordColumn> RobotsSection::columns() const
{
    const auto robotOf = [this](const QModelIndex &source) -> const wire::Robot & {
        return m_model->rowAt(source.row());
    };
    const auto name = [robotOf](const QVariant &, const QModelIndex &source) {
        const QString whole = robotOf(source).name;
        CellLook look{.text = whole.section(u'+', 1), .icon = u"robot"_s};
        look.prefix = whole.section(u'+', 0, 0) + u'+';
        look.isStrong = true;
        return look;
    };
    const auto text = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .tip = value.toString()};
    };
    const auto teams = [](const QVariant &value, const QModelIndex &) {
        const QString all = value.toStringList().join(tr(", "));
        return CellLook{.text = all, .tip = all};
    };
    const auto repositories = [](const QVariant &value, const QModelIndex &) {
        CellLook look = numberLook(value.toStringList().size());
        look.tip = value.toStringList().join(u'\n');
        return look;
    };
    return {{[] { return tr("NAME"); }, 190, name},
            {[] { return tr("DESCRIPTION"); }, 110, text},
            {[] { return tr("TEAMS"); }, 110, teams},
            {[] { return tr("REPOSITORIES"); }, 115, repositories},
            {[] { return tr("CREATED"); }, 90,
             [](const QVariant &ms, const QModelIndex &) { return agoLook(ms); }},
            {[] { return tr("LAST USED"); }, 95,
             [](const QVariant &ms, const QModelIndex &) { return agoLook(ms, tr("Never")); }}};
}

QLatin1StringView RobotsSection::writingOperation() const
{
    return subject()->isOrganization ? QLatin1StringView("createOrgRobot")
                                     : QLatin1StringView("createUserRobot");
}

void RobotsSection::showWords()
{
    RecordList::Words words;
    words.accessible = tr("Robot accounts");
    words.filter = tr("Filter robot accounts");
    words.count = [](int count) { return tr("%n robot account(s)", nullptr, count); };
    words.emptyIcon = u"robot"_s;
    words.emptyTitle = tr("No robot account yet");
    words.emptyText = tr("A robot account signs in where no person does: pipelines, clusters, "
                         "mirrors. It has a token of its own and only the rights it is given.");
    words.emptyAction = mayWrite() ? tr("Create the first robot account") : QString();
    words.noMatch = tr("No robot account matches the filter");
    list().setWords(words);
    m_create->setText(tr("Create robot account"));
    m_delete->setText(tr("Delete…"));
}

void RobotsSection::showActions()
{
    fit(*m_create);
    fit(*m_delete);
}

bool RobotsSection::can(PageCommand command) const
{
    switch (command) {
    case PageCommand::New:
        return canWrite();
    case PageCommand::Delete:
        return canWrite() && !list().selectedOrCurrent().isEmpty();
    case PageCommand::CopyReference:
        return !list().selectedOrCurrent().isEmpty();
    default:
        return ListSection::can(command);
    }
}

void RobotsSection::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::New:
        openDialog();
        return;
    case PageCommand::Delete:
        return askToDelete(list().selectedOrCurrent());
    case PageCommand::CopyReference:
        return copyNames();
    default:
        return ListSection::perform(command);
    }
}

void RobotsSection::copyNames()
{
    const QStringList names = list().selectedOrCurrent();
    QGuiApplication::clipboard()->setText(names.join(u'\n'));
    Q_EMIT announced(tr("%n name(s) copied.", nullptr, int(names.size())));
}

const wire::Robot *RobotsSection::find(const QString &name) const
{
    const int row = m_model->rowOf(name);
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void RobotsSection::showMenu(const QString &name, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"robots.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu, name](const QString &action, const QString &icon,
                                        const QString &text, bool isEnabled, const auto &slot) {
        QAction *made = menu->addAction(tintedIcon(icon), text);
        made->setObjectName("robots."_L1 + action);
        made->setEnabled(isEnabled);
        connect(made, &QAction::triggered, this, [slot, name] { slot(name); });
    };
    add(u"credentials"_s, u"key"_s, tr("&Credentials…"), true,
        [this](const QString &one) { openCredentials(one); });
    add(u"copyName"_s, u"copy"_s, tr("Copy &name"), true, [this](const QString &) { copyNames(); });
    if (mayWrite()) {
        menu->addSeparator();
        add(u"rights"_s, u"shield-check"_s, tr("&Rights in repositories…"), canWrite(),
            [this](const QString &one) { editRights(one); });
        add(u"duplicate"_s, u"copy-plus"_s, tr("D&uplicate the rights…"), canWrite(),
            [this](const QString &one) { duplicate(one); });
        add(u"regenerate"_s, u"refresh"_s, tr("Re&generate the token…"), canWrite(),
            [this](const QString &one) { askToRegenerate(one); });
        menu->addSeparator();
        add(u"remove"_s, u"trash"_s, tr("&Delete…"), canWrite(),
            [this](const QString &) { askToDelete(list().selectedOrCurrent()); });
    }
    RowMenu::popUp(menu, global);
}

} // namespace quayside::ui
