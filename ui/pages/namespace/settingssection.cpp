#include "ui/pages/namespace/settingssection.h"

#include "app/api/accountapi.h"
#include "app/api/organizationsapi.h"
#include "app/api/writerequests.h"
#include "app/core/emailaddress.h"
#include "app/core/expiry.h"
#include "app/services/jobs.h"
#include "app/services/recordedchange.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/pages/namespace/convertdialog.h"
#include "ui/text/codetext.h"
#include "ui/text/spantext.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/workspace.h"
#include "ui_settingssection.h"

#include <QtCore/QEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// Quay's, where a registry tells none.
const QStringList kUsualSpans{u"0s"_s, u"1d"_s, u"1w"_s, u"2w"_s, u"4w"_s};
constexpr qsizetype kShortestPassword = 8;

} // namespace

SettingsSection::SettingsSection(const Workspace &workspace, QWidget *parent)
    : NamespaceSection(parent)
    , m_ui(std::make_unique<Ui::SettingsSection>())
    , m_workspace(workspace)
{
    m_ui->setupUi(this);
    m_ui->banner->hide();
    m_fields = {{m_ui->email, u"email"_s, {}, false},
                {m_ui->givenName, u"given"_s, {}, true},
                {m_ui->familyName, u"family"_s, {}, true},
                {m_ui->company, u"company"_s, {}, true},
                {m_ui->location, u"location"_s, {}, true}};
    setFocusProxy(m_ui->email);
    connectParts();
}

SettingsSection::~SettingsSection()
{
    if (m_call)
        m_call->abort();
}

void SettingsSection::connectParts()
{
    for (const Field &field : std::as_const(m_fields))
        connect(field.edit, &QLineEdit::textChanged, this, &SettingsSection::show);
    connect(m_ui->password, &QLineEdit::textChanged, this, &SettingsSection::show);
    connect(m_ui->again, &QLineEdit::textChanged, this, &SettingsSection::show);
    connect(m_ui->span, &QComboBox::currentIndexChanged, this, &SettingsSection::show);
    connect(m_ui->saveProfile, &QPushButton::clicked, this, &SettingsSection::saveProfile);
    connect(m_ui->savePassword, &QPushButton::clicked, this, &SettingsSection::savePassword);
    connect(m_ui->saveTime, &QPushButton::clicked, this, &SettingsSection::saveTime);
    connect(m_ui->convert, &QPushButton::clicked, this, &SettingsSection::askToConvert);
    connect(m_ui->remove, &QPushButton::clicked, this, &SettingsSection::askToDelete);
    for (const Field &field : std::as_const(m_fields))
        connect(field.edit, &QLineEdit::returnPressed, m_ui->saveProfile, &QPushButton::click);
    connect(&m_workspace.jobs, &Jobs::finished, this, &SettingsSection::onJob);
    connect(m_ui->again, &QLineEdit::returnPressed, m_ui->savePassword, &QPushButton::click);
}

QString SettingsSection::title() const
{
    return tr("Settings");
}

QString SettingsSection::tab() const
{
    return u"settings"_s;
}

bool SettingsSection::isOffered(const Connection &connection, const NamespaceSubject &subject,
                                const std::optional<wire::Organization> &organization) const
{
    // A token that may not administer the user does not even see his details.
    return subject.isOrganization ? isNamespaceAdmin(connection, subject, organization)
                                  : connection.user() && connection.user()->details;
}

void SettingsSection::setSubject(Connection *connection,
                                 const std::optional<NamespaceSubject> &subject)
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    if (m_connection)
        m_connection->disconnect(this);
    m_connection = connection;
    m_subject = subject;
    m_organization.reset();
    m_span = std::chrono::seconds(-1);
    forgetReading();
    for (Field &field : m_fields) {
        field.base.clear();
        field.edit->clear();
        field.edit->setVisible(!isOrganization() || !field.isOfAccount);
    }
    for (QWidget *label :
         {m_ui->givenNameLabel, m_ui->familyNameLabel, m_ui->companyLabel, m_ui->locationLabel})
        label->setVisible(!isOrganization());
    m_ui->password->clear();
    m_ui->again->clear();
    m_ui->banner->hide();
    m_ui->passwordCard->setVisible(!isOrganization());
    if (connection)
        connect(connection, &Connection::userChanged, this, &SettingsSection::takeBases);
    takeBases();
}

void SettingsSection::setOrganization(const std::optional<wire::Organization> &organization)
{
    m_organization = organization;
    takeBases();
}

void SettingsSection::setBlocked(const QString &reason)
{
    if (m_blocked == reason)
        return;
    m_blocked = reason;
    show();
}

bool SettingsSection::hasData() const
{
    return m_span.count() >= 0;
}

void SettingsSection::refresh(bool)
{
    if (!m_connection)
        return;
    // The page reads the organization or the user.
    endReading();
    takeBases();
    Q_EMIT refreshed(true);
}

void SettingsSection::takeBases()
{
    if (isOrganization() && m_organization && m_organization->settings)
        setBases({m_organization->email}, m_organization->settings->tagExpiration);
    else if (m_subject && !isOrganization() && m_connection->user()
             && m_connection->user()->details) {
        const wire::UserDetails &details = *m_connection->user()->details;
        setBases({details.email, details.givenName.value_or(QString()),
                  details.familyName.value_or(QString()), details.company.value_or(QString()),
                  details.location.value_or(QString())},
                 details.tagExpiration);
    }
    show();
}

void SettingsSection::setBases(const QStringList &values, std::chrono::seconds span)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        Field &field = m_fields[i];
        // What was typed stays.
        const bool isUntouched = field.edit->text() == field.base;
        field.base = values.at(i);
        if (isUntouched)
            field.edit->setText(field.base);
    }
    if (m_span == span)
        return;
    m_span = span;
    fillSpans();
}

void SettingsSection::fillSpans()
{
    QStringList offered = m_connection && m_connection->config()
        ? m_connection->config()->tagExpirationOptions
        : QStringList();
    if (offered.isEmpty())
        offered = kUsualSpans;
    QList<std::chrono::seconds> spans{m_span};
    for (const QString &text : std::as_const(offered)) {
        const auto parsed = parseExpiryDuration(text);
        // Nothing at all is no duration that a label could have.
        spans.append(parsed ? std::chrono::duration_cast<std::chrono::seconds>(*parsed)
                            : std::chrono::seconds(0));
    }
    std::sort(spans.begin(), spans.end());
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    m_ui->span->clear();
    for (const std::chrono::seconds one : std::as_const(spans))
        m_ui->span->addItem(SpanText::exact(one), qint64(one.count()));
    m_ui->span->setCurrentIndex(m_ui->span->findData(qint64(m_span.count())));
}

std::chrono::seconds SettingsSection::span() const
{
    return std::chrono::seconds(m_ui->span->currentData().toLongLong());
}

bool SettingsSection::isProfileChanged() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field &field) {
        return field.edit->text().trimmed() != field.base;
    });
}

bool SettingsSection::isEdited() const
{
    return m_subject
        && (isProfileChanged() || !m_ui->password->text().isEmpty() || span() != m_span);
}

QString SettingsSection::profileError() const
{
    const QString email = m_ui->email->text().trimmed();
    return email.isEmpty() || isEmailAddress(email) ? QString() : tr("This is no e-mail address.");
}

QString SettingsSection::passwordError() const
{
    const QString password = m_ui->password->text();
    if (password.isEmpty())
        return {};
    if (password.size() < kShortestPassword)
        return tr("At least %n characters", nullptr, int(kShortestPassword));
    if (!m_ui->again->text().isEmpty() && m_ui->again->text() != password)
        return tr("The two are not the same.");
    return {};
}

void SettingsSection::showButton(QPushButton &button, ToneLabel &hint, bool isChanged,
                                 const QString &wrong)
{
    button.setEnabled(isChanged && wrong.isEmpty() && m_blocked.isEmpty() && !m_call);
    hint.setTone(wrong.isEmpty() ? Tone::Muted : Tone::Danger);
    hint.setText(!wrong.isEmpty() ? wrong : m_blocked);
}

void SettingsSection::show()
{
    if (!m_subject)
        return;
    m_ui->email->setProperty("error", !profileError().isEmpty());
    m_ui->email->update();
    showButton(*m_ui->saveProfile, *m_ui->saveProfileHint, isProfileChanged(), profileError());
    const QString password = m_ui->password->text();
    showButton(*m_ui->savePassword, *m_ui->savePasswordHint,
               !password.isEmpty() && m_ui->again->text() == password, passwordError());
    m_ui->timeWarning->setVisible(span().count() == 0);
    m_ui->timeWarning->setText(
        tr("With 0 seconds a deleted or expired tag is gone at once, with no way back."));
    showButton(*m_ui->saveTime, *m_ui->saveTimeHint, span() != m_span, {});
    showButton(*m_ui->remove, *m_ui->removeHint, true, {});
    showButton(*m_ui->convert, *m_ui->convertHint, true, {});
    m_ui->convertCard->setVisible(
        !isOrganization() && !m_connection->isReadOnly()
        && m_connection->offers(QLatin1StringView("convertUserToOrganization")));
    m_ui->profileCardTitle->setText(isOrganization() ? tr("Contact") : tr("Profile"));
    m_ui->deleteCardTitle->setText(isOrganization() ? tr("Delete the organization")
                                                    : tr("Delete the account"));
    m_ui->deleteText->setText(deleteText(isOrganization()));
    Q_EMIT commandsChanged();
}

QString SettingsSection::deleteText(bool isOrganization)
{
    return isOrganization
        ? tr("With all its repositories, teams, robots and applications. This cannot be undone.")
        : tr("With all its repositories, robots and tokens. This cannot be undone.");
}

template <class T>
void SettingsSection::follow(api::ApiCall<T> *call, std::function<void()> then)
{
    m_call = call;
    m_ui->banner->hide();
    show();
    connect(call, &api::ApiCallBase::finished, this, [this, call, then = std::move(then)] {
        const auto done = call->takeResult();
        m_call = nullptr;
        if (done) {
            then();
        } else if (done.error().code != ErrorCode::Cancelled) {
            m_ui->banner->showError(done.error());
            if (done.error().code == ErrorCode::ReadOnly)
                Q_EMIT writeRefused();
        }
        show();
    });
}

void SettingsSection::saveProfile()
{
    QStringList wanted;
    for (const Field &field : std::as_const(m_fields))
        wanted.append(field.edit->text().trimmed());
    const auto changed = [this, &wanted](int index) -> std::optional<QString> {
        return wanted.at(index) == m_fields.at(index).base ? std::nullopt
                                                           : std::optional(wanted.at(index));
    };
    const auto saved = [this, wanted] {
        QList<RecordedChange::Item> items;
        for (int i = 0; i < m_fields.size(); ++i) {
            Field &field = m_fields[i];
            const QString before = std::exchange(field.base, wanted.at(i));
            if (field.base != before)
                items.append({{field.key, before, field.base}, profileCall(i, before)});
            // What was typed meanwhile stays.
            if (field.edit->text().trimmed() == field.base)
                field.edit->setText(field.base);
        }
        record(JobKind::ChangeProfile, items);
    };
    if (const auto name = NamespaceName::parse(m_subject->name); isOrganization() && name)
        return follow(
            api::OrganizationsApi(m_connection->client()).setEmail(*name, wanted.constFirst()),
            saved);
    follow(api::AccountApi(m_connection->client())
               .setProfile({changed(0), changed(1), changed(2), changed(3), changed(4)}),
           saved);
}

void SettingsSection::savePassword()
{
    const QString password = m_ui->password->text();
    follow(api::AccountApi(m_connection->client()).setPassword(password), [this, password] {
        m_ui->password->clear();
        m_ui->again->clear();
        m_connection->passwordChanged(password);
        m_workspace.jobs.add(std::make_unique<RecordedChange>(
            JobKind::ChangePassword, m_connection->id(), QString(),
            JobChange{m_subject->name, u"old"_s, u"new"_s}, nullptr));
        Q_EMIT announced(tr("The password is changed."));
    });
}

void SettingsSection::saveTime()
{
    const auto saved = [this, before = m_span, wanted = span()] {
        m_span = wanted;
        record(
            JobKind::ChangeTimeMachine,
            {{{m_subject->name, QString::number(before.count()), QString::number(wanted.count())},
              timeCall(before)}});
    };
    if (const auto name = NamespaceName::parse(m_subject->name); isOrganization() && name)
        follow(api::OrganizationsApi(m_connection->client()).setTagExpiration(*name, span()),
               saved);
    else
        follow(api::AccountApi(m_connection->client()).setTagExpiration(span()), saved);
}

void SettingsSection::askToConvert()
{
    QStringList organizations;
    for (const wire::UserOrganization &one : m_connection->user()->organizations)
        organizations.append(one.name);
    auto *dialog =
        new ConvertDialog(m_connection->profile().name, m_subject->name, organizations, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConvertDialog::submitted, m_connection,
            [connection = m_connection, dialog, user = m_subject->name,
             jobs = &m_workspace.jobs](const QString &admin, const QString &password) {
                auto *call = api::AccountApi(connection->client()).convert(admin, password);
                connect(call, &api::ApiCallBase::finished, dialog,
                        [call, dialog, user, jobs, id = connection->id()] {
                            const auto done = call->takeResult();
                            if (!done)
                                return dialog->showRefusal(done.error());
                            jobs->add(std::make_unique<RecordedChange>(
                                JobKind::ChangeUser, id, QString(),
                                JobChange{user, u"there"_s, u"+organization"_s}, nullptr));
                            dialog->showDone();
                        });
            });
    connect(dialog, &QDialog::finished, m_connection, [connection = m_connection, dialog] {
        if (dialog->isDone())
            connection->leave(dialog->admin());
    });
    dialog->open();
}

void SettingsSection::askToDelete()
{
    QStringList paths;
    const RepositoryModel &model = m_workspace.connections.repositories(*m_connection).model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.repositoryAt(row).namespaceName == m_subject->name)
            paths.append(model.repositoryAt(row).path());
    }
    const auto ask = [window = m_connection->profile().name, subject = *m_subject, paths] {
        return ConfirmDialog::Question{.window = window,
                                       .title = tr("Delete %1?").arg(subject.name),
                                       .text = deleteText(subject.isOrganization),
                                       .objects = paths,
                                       .word = subject.name,
                                       .action = tr("Delete")};
    };
    auto *dialog = new ConfirmDialog(ask, window());
    dialog->setCommands(
        curlCommands({isOrganization() ? api::removeOrganizationRequest(m_subject->name)
                                       : api::removeAccountRequest()},
                     m_connection->url()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &SettingsSection::remove);
    dialog->open();
}

void SettingsSection::remove()
{
    if (!m_connection || !m_subject)
        return;
    const auto name = NamespaceName::parse(m_subject->name);
    if (!isOrganization())
        return follow(api::AccountApi(m_connection->client()).remove(),
                      [this, connection = m_connection, user = m_subject->name] {
                          recordRemoved(JobKind::ChangeUser, user);
                          connection->signOut();
                      });
    if (!name)
        return;
    follow(api::OrganizationsApi(m_connection->client()).remove(*name), [this, name] {
        recordRemoved(JobKind::ChangeOrganization, name->toString());
        m_connection->refreshUser();
        m_workspace.connections.repositories(*m_connection).refresh();
        Q_EMIT subjectDeleted();
    });
}

void SettingsSection::recordRemoved(JobKind kind, const QString &name)
{
    // Nothing brings back what was in it.
    m_workspace.jobs.add(std::make_unique<RecordedChange>(
        kind, m_connection->id(), QString(), JobChange{name, u"there"_s, {}}, nullptr));
}

RecordedChange::Call SettingsSection::profileCall(int index, const QString &text) const
{
    const auto name = NamespaceName::parse(m_subject->name);
    if (isOrganization() && name)
        return RecordedChange::call([api = api::OrganizationsApi(m_connection->client()),
                                     name = *name,
                                     text]() mutable { return api.setEmail(name, text); });
    std::array<std::optional<QString>, 5> fields;
    fields.at(size_t(index)) = text;
    const auto &[email, given, family, company, location] = fields;
    const api::AccountApi::Profile profile{email, given, family, company, location};
    return RecordedChange::call([api = api::AccountApi(m_connection->client()), profile]() mutable {
        return api.setProfile(profile);
    });
}

RecordedChange::Call SettingsSection::timeCall(std::chrono::seconds span) const
{
    const auto name = NamespaceName::parse(m_subject->name);
    if (isOrganization() && name)
        return RecordedChange::call([api = api::OrganizationsApi(m_connection->client()),
                                     name = *name,
                                     span]() mutable { return api.setTagExpiration(name, span); });
    return RecordedChange::call([api = api::AccountApi(m_connection->client()), span]() mutable {
        return api.setTagExpiration(span);
    });
}

void SettingsSection::record(JobKind kind, const QList<RecordedChange::Item> &items)
{
    if (items.isEmpty())
        return readAgain();
    const Job &job = m_workspace.jobs.add(
        std::make_unique<RecordedChange>(kind, m_connection->id(), m_subject->name, items));
    Q_EMIT announced(tr("Saved."), tr("Undo"),
                     [this, id = job.record().id] { m_workspace.jobs.undo(id); });
}

void SettingsSection::readAgain()
{
    if (isOrganization())
        Q_EMIT detailsOutdated();
    else
        m_connection->refreshUser();
}

void SettingsSection::onJob(qint64 id)
{
    const Job *job = m_workspace.jobs.find(id);
    if (!job || !m_connection || !m_subject || job->record().connection != m_connection->id()
        || job->record().target != m_subject->name
        || (job->record().kind != JobKind::ChangeProfile
            && job->record().kind != JobKind::ChangeTimeMachine))
        return;
    readAgain();
    // What fails here is a way back.
    if (!job->failures().isEmpty())
        m_ui->banner->showError(job->failures().constFirst().error);
}

void SettingsSection::changeEvent(QEvent *event)
{
    NamespaceSection::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_span.count() >= 0)
        fillSpans();
    show();
}

} // namespace quayside::ui
