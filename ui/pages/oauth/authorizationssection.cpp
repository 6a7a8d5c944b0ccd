#include "ui/pages/oauth/authorizationssection.h"

#include "app/api/oauthapi.h"
#include "app/api/writerequests.h"
#include "app/services/jobs.h"
#include "ui/connect/connection.h"
#include "ui/pages/oauth/recordedoauth.h"
#include "ui/text/codetext.h"
#include "ui/text/errortext.h"
#include "ui/text/scopetext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/rowmenu.h"
#include "ui/workspace.h"

#include <QtGui/QDesktopServices>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// As sentences name a grant: an application may have several, told apart by their scopes.
QString nameOf(const QString &application, const QStringList &scopes)
{
    return u"%1 (%2)"_s.arg(application, scopes.join(u' '));
}

CellLook scopesLook(const QVariant &value, const QModelIndex &)
{
    const QStringList scopes = value.toStringList();
    CellLook look{.text = scopes.join(u' '), .isMono = true};
    QStringList meanings;
    for (const QString &scope : scopes)
        meanings.append(u"%1: %2"_s.arg(scope, ScopeText::title(scope)));
    look.tip = meanings.join(u'\n');
    look.spoken = look.tip;
    if (std::any_of(scopes.begin(), scopes.end(), &ScopeText::isDangerous)) {
        look.icon = u"alert-triangle"_s;
        look.iconTone = Tone::Warning;
    }
    return look;
}

} // namespace

AuthorizationsSection::AuthorizationsSection(const Workspace &workspace)
    : ListSection(u"authorizations"_s, workspace)
    , m_model(makeGrantModel(this))
{
    const auto name = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .icon = u"layout-grid"_s, .isStrong = true};
    };
    const auto text = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString()};
    };
    const auto state = [](const QVariant &value, const QModelIndex &) {
        if (value.toInt() == 0)
            return CellLook{.text = tr("Assigned to you"),
                            .icon = u"clock"_s,
                            .iconTone = Tone::Info,
                            .tone = Tone::Info};
        return CellLook{.text = tr("Granted"), .icon = u"circle-check"_s, .iconTone = Tone::Ok};
    };
    list().setModel(*m_model,
                    {{[] { return tr("APPLICATION"); }, 220, name},
                     {[] { return tr("ORGANIZATION"); }, 180, text},
                     {[] { return tr("SCOPES"); }, 260, scopesLook},
                     {[] { return tr("STATE"); }, 160, state}},
                    int(GrantColumn::Scopes));
    list().setCheckable(true);
    list().sortBy(int(GrantColumn::State), Qt::AscendingOrder);
    m_revoke = list().addBulkButton(u"revoke"_s, true);
    connect(m_revoke, &QPushButton::clicked, this,
            [this] { askToRevoke(list().selectedOrCurrent()); });
    connect(&list(), &RecordList::activated, this, &AuthorizationsSection::openAssigned);
    connect(&list(), &RecordList::menuRequested, this, &AuthorizationsSection::showMenu);
    showWords();
    showActions();
}

QString AuthorizationsSection::title() const
{
    return tr("Authorizations");
}

QString AuthorizationsSection::tab() const
{
    return u"authorizations"_s;
}

bool AuthorizationsSection::isOffered(const Connection &connection, const NamespaceSubject &subject,
                                      const std::optional<wire::Organization> &) const
{
    return !subject.isOrganization && connection.offers("listUserAuthorizations"_L1);
}

api::ApiCallBase *AuthorizationsSection::startReading()
{
    return api::OAuthApi(connection()->client()).authorizations();
}

std::optional<Error> AuthorizationsSection::takeReading(api::ApiCallBase &call)
{
    const auto read = static_cast<api::ApiCall<wire::Authorizations> &>(call).takeResult();
    if (!read)
        return read.error();
    m_granted.clear();
    for (const wire::Authorization &given : read->authorizations)
        m_granted.append({given.application, given.scopes, given.uuid, false});
    showRows();
    readAssigned();
    return {};
}

void AuthorizationsSection::readAssigned()
{
    // A registry without this feature has none.
    if (!connection()->hasFeature("ASSIGN_OAUTH_TOKEN"_L1)
        || !connection()->offers("listAssignedAuthorizations"_L1))
        return;
    write<wire::AssignedAuthorizations>(
        api::OAuthApi(connection()->client()).assignedAuthorizations(),
        [this](const Result<wire::AssignedAuthorizations> &read) {
            if (!read)
                return;
            m_assigned.clear();
            for (const wire::AssignedAuthorization &assigned : read->authorizations)
                m_assigned.append({assigned.application, assigned.scopes, assigned.uuid, true});
            showRows();
        });
}

void AuthorizationsSection::showRows()
{
    m_model->setRows(m_assigned + m_granted);
}

QLatin1StringView AuthorizationsSection::writingOperation() const
{
    return {};
}

void AuthorizationsSection::forgetRows()
{
    m_granted.clear();
    m_assigned.clear();
    m_model->setRows({});
}

const GrantRow *AuthorizationsSection::find(const QString &uuid) const
{
    const int row = m_model->rowOf(uuid);
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void AuthorizationsSection::showWords()
{
    RecordList::Words words;
    words.accessible = tr("Granted tokens");
    words.filter = tr("Filter authorizations");
    words.count = [](int count) { return tr("%n authorization(s)", nullptr, count); };
    words.emptyIcon = u"key"_s;
    words.emptyTitle = tr("Nothing is authorized");
    words.emptyText = tr("Here stand the tokens that act as you, by whatever way they were made.");
    words.noMatch = tr("No authorization matches the filter");
    list().setWords(words);
    m_revoke->setText(tr("Revoke…"));
}

void AuthorizationsSection::showActions()
{
    fit(*m_revoke);
}

bool AuthorizationsSection::can(PageCommand command) const
{
    if (command == PageCommand::Delete)
        return canWrite() && !list().selectedOrCurrent().isEmpty();
    return ListSection::can(command);
}

void AuthorizationsSection::perform(PageCommand command)
{
    if (command == PageCommand::Delete)
        return askToRevoke(list().selectedOrCurrent());
    ListSection::perform(command);
}

void AuthorizationsSection::showMenu(const QString &uuid, const QPoint &global)
{
    const GrantRow *row = find(uuid);
    if (!row || !mayWrite())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"authorizations.menu"_s);
    if (row->isAssigned) {
        QAction *open = menu->addAction(tintedIcon(u"external-link"_s), tr("Make token…"));
        connect(open, &QAction::triggered, this, [this, uuid] { openAssigned(uuid); });
    }
    QAction *revoke =
        menu->addAction(tintedIcon(u"trash"_s), row->isAssigned ? tr("Decline") : tr("Revoke…"));
    revoke->setEnabled(canWrite());
    connect(revoke, &QAction::triggered, this, [this, uuid] { askToRevoke({uuid}); });
    RowMenu::popUp(menu, global);
}

void AuthorizationsSection::openAssigned(const QString &uuid)
{
    const GrantRow *row = find(uuid);
    if (!row || !row->isAssigned)
        return;
    QDesktopServices::openUrl(api::OAuthApi::authorizePage(
        connection()->url(), row->application.clientId.value_or(QString()), row->scopes, uuid));
}

void AuthorizationsSection::askToRevoke(const QStringList &uuids)
{
    QStringList names;
    for (const QString &uuid : uuids) {
        if (const GrantRow *row = find(uuid))
            names.append(nameOf(row->application.name, row->scopes));
    }
    if (names.isEmpty() || !canWrite())
        return;
    const auto ask = [window = windowName(), names,
                      first = find(uuids.constFirst())->application.name] {
        return ConfirmDialog::Question{
            .window = window,
            .title = names.size() == 1
                ? tr("Revoke the token of %1?").arg(first)
                : tr("Revoke %n authorization(s)?", nullptr, int(names.size())),
            .text = tr("Whoever uses it is refused from then on. It cannot be taken back."),
            .objects = names,
            .action = tr("Revoke")};
    };
    auto *question = new ConfirmDialog(ask, window());
    QList<api::ApiRequest> requests;
    for (const QString &uuid : uuids) {
        if (const GrantRow *row = find(uuid))
            requests.append(api::revokeAuthorizationRequest(uuid, row->isAssigned));
    }
    question->setCommands(curlCommands(requests, connection()->url()));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, uuids] { revoke(uuids); });
    question->open();
}

void AuthorizationsSection::revoke(const QStringList &uuids)
{
    QList<CallSequence::Step> steps;
    QList<TokenFacts> tokens;
    for (const QString &uuid : uuids) {
        const GrantRow *row = find(uuid);
        if (!row)
            continue;
        tokens.append(
            {.organization = {}, .application = row->application.name, .scopes = row->scopes});
        steps.append({nameOf(row->application.name, row->scopes),
                      [client = &connection()->client(), uuid, isAssigned = row->isAssigned] {
                          api::OAuthApi oauth(*client);
                          return isAssigned ? oauth.removeAssignedAuthorization(uuid)
                                            : oauth.revokeAuthorization(uuid);
                      }});
    }
    const int count = int(steps.size());
    write(steps, [this, count, tokens](const CallSequence &sequence) {
        const int failed = int(sequence.failures().size());
        QList<TokenFacts> gone = tokens;
        for (const auto &one : sequence.failures()) {
            const auto kept = std::find_if(gone.begin(), gone.end(), [&one](const auto &token) {
                return nameOf(token.application, token.scopes) == one.object;
            });
            if (kept != gone.end())
                gone.erase(kept);
        }
        if (auto job = recordedRevocation(connection()->id(), gone))
            workspace().jobs.add(std::move(job));
        if (failed > 0)
            showRefusal(ErrorText::title(sequence.failures().constFirst().error.code),
                        sequence.report(&ErrorText::sentence));
        if (count > failed)
            Q_EMIT announced(tr("%n authorization(s) revoked.", nullptr, count - failed));
        m_assigned.clear();
        refresh(true);
    });
}

} // namespace quayside::ui
