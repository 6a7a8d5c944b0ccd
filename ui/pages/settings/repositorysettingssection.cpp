#include "ui/pages/settings/repositorysettingssection.h"

#include "ui/connect/connection.h"
#include "ui/pages/repositories/repositorycommands.h"
#include "ui/text/sizetext.h"
#include "ui/theme/fontunits.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/recordlist.h"
#include "ui/workspace.h"
#include "ui_repositorysettingssection.h"

#include <QtCore/QEvent>
#include <QtCore/QSet>
#include <QtGui/QShortcut>

namespace quayside::ui {

using namespace Qt::StringLiterals;

RepositorySettingsSection::RepositorySettingsSection(const Workspace &workspace, QWidget *parent)
    : RepositorySection(parent)
    , m_ui(std::make_unique<Ui::RepositorySettingsSection>())
    , m_commands(new RepositoryCommands(workspace.jobs, *this))
{
    m_ui->setupUi(this);
    m_ui->banner->hide();
    m_ui->permissions->setWorkspace(workspace);
    setFocusProxy(&m_ui->permissions->list());
    connectParts();
    connectIndex();
}

RepositorySettingsSection::~RepositorySettingsSection()
{
    for (const auto &call : {m_stateCall, m_tagsCall}) {
        if (call)
            call->abort();
    }
}

void RepositorySettingsSection::connectParts()
{
    PermissionsPanel *permissions = m_ui->permissions;
    connect(permissions, &PermissionsPanel::readingEnded, this,
            [this](const std::optional<Failure> &failure) {
                if (failure)
                    endReading(*failure);
                else
                    endReading();
                Q_EMIT refreshed(!failure);
            });
    connect(permissions, &PermissionsPanel::announced, this, &PageSection::announced);
    connect(permissions, &PermissionsPanel::writeRefused, this, &PageSection::writeRefused);
    connect(&permissions->list(), &RecordList::selectionChanged, this,
            &PageSection::commandsChanged);
    connect(m_ui->visibility, &QPushButton::clicked, this,
            &RepositorySettingsSection::changeVisibility);
    for (QRadioButton *state : {m_ui->normal, m_ui->readOnly, m_ui->mirror})
        connect(state, &QRadioButton::toggled, this, &RepositorySettingsSection::show);
    connect(m_ui->applyState, &QPushButton::clicked, this, &RepositorySettingsSection::applyState);
    connect(m_ui->remove, &QPushButton::clicked, this, [this] {
        if (m_connection && m_repository)
            m_commands->askToDelete(*m_connection, {*m_repository});
    });
    auto *save = new QShortcut(QKeySequence::Save, m_ui->stateCard);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, m_ui->applyState, &QPushButton::click);
}

void RepositorySettingsSection::connectIndex()
{
    m_ui->index->viewport()->setAutoFillBackground(false);
    for (int i = 0; i < 4; ++i) {
        auto *item = new QListWidgetItem(m_ui->index);
        item->setSizeHint({0, measure::kControl});
    }
    retranslateIndex();
    connect(m_ui->index, &QListWidget::currentRowChanged, this, [this](int row) {
        const QList<QWidget *> cards{m_ui->permissionsCard, m_ui->visibilityCard, m_ui->stateCard,
                                     m_ui->deleteCard};
        // First to the end, so that the card then comes to stand at the top.
        m_ui->scroll->ensureVisible(0, m_ui->content->height());
        m_ui->scroll->ensureVisible(0, cards.value(row)->mapTo(m_ui->content, QPoint()).y(), 0,
                                    measure::kGap);
    });
}

void RepositorySettingsSection::retranslateIndex()
{
    const QStringList words{tr("Permissions"), tr("Visibility"), tr("State"), tr("Delete")};
    for (int i = 0; i < m_ui->index->count(); ++i)
        m_ui->index->item(i)->setText(words.at(i));
}

QString RepositorySettingsSection::title() const
{
    return tr("Settings");
}

QString RepositorySettingsSection::tab() const
{
    return u"settings"_s;
}

bool RepositorySettingsSection::isOffered(
    const Connection &, const std::optional<wire::RepositoryDetails> &details) const
{
    return details && details->canAdmin;
}

void RepositorySettingsSection::setTarget(Connection *connection,
                                          const std::optional<RepositoryName> &repository)
{
    for (const auto &call : {m_stateCall, m_tagsCall}) {
        if (call)
            call->abort();
    }
    m_stateCall = m_tagsCall = nullptr;
    m_connection = connection;
    m_repository = repository;
    m_details.reset();
    m_blocked.clear();
    forgetReading();
    m_ui->banner->hide();
    m_ui->deleteFacts->clear();
    m_ui->permissions->setTarget(connection, repository);
    show();
}

void RepositorySettingsSection::setDetails(const std::optional<wire::RepositoryDetails> &details)
{
    const bool isOther = !m_details || !details || m_details->state != details->state;
    m_details = details;
    if (isOther && details) {
        m_ui->normal->setChecked(details->state == wire::RepositoryState::Normal);
        m_ui->readOnly->setChecked(details->state == wire::RepositoryState::ReadOnly);
        m_ui->mirror->setChecked(details->state == wire::RepositoryState::Mirror);
    }
    show();
}

void RepositorySettingsSection::setBlocked(const QString &reason)
{
    // That the repository takes no pushes does not keep anybody from governing it.
    const bool isOfState = m_details && m_details->state != wire::RepositoryState::Normal
        && m_connection && !m_connection->isReadOnly();
    const QString blocked = isOfState ? QString() : reason;
    if (m_blocked == blocked)
        return;
    m_blocked = blocked;
    show();
}

bool RepositorySettingsSection::canWrite() const
{
    return m_connection && m_details && !m_connection->isReadOnly() && m_blocked.isEmpty();
}

void RepositorySettingsSection::show()
{
    const bool isWritable = m_connection && !m_connection->isReadOnly();
    m_ui->permissions->setBlocked(m_blocked);
    showVisibility();
    showState();
    m_ui->deleteCard->setVisible(isWritable);
    m_ui->index->item(Delete)->setHidden(!isWritable);
    m_ui->remove->setEnabled(canWrite());
    for (ToneLabel *hint : {m_ui->visibilityHint, m_ui->stateHint, m_ui->deleteHint})
        hint->setText(m_blocked);
    Q_EMIT commandsChanged();
}

void RepositorySettingsSection::showVisibility()
{
    const bool isPublic = m_details && m_details->isPublic;
    m_ui->visibilityNow->setText(isPublic ? tr("Public: anybody can pull it, without signing in.")
                                          : tr("Private: only who has a permission can pull it."));
    m_ui->visibilityText->setText(
        isPublic ? tr("When it is private, only the users, robot accounts and teams above and the "
                      "administrators of the namespace can pull it; others are refused at once.")
                 : tr("When it is public, every image in it can be pulled by anybody who reaches "
                      "the registry. What was pulled cannot be called back."));
    m_ui->visibility->setText(isPublic ? tr("Make private") : tr("Make public…"));
    m_ui->visibility->setVisible(m_connection && !m_connection->isReadOnly());
    m_ui->visibility->setEnabled(canWrite());
}

std::optional<wire::RepositoryState> RepositorySettingsSection::chosenState() const
{
    if (m_ui->normal->isChecked())
        return wire::RepositoryState::Normal;
    if (m_ui->readOnly->isChecked())
        return wire::RepositoryState::ReadOnly;
    if (m_ui->mirror->isChecked())
        return wire::RepositoryState::Mirror;
    return {};
}

void RepositorySettingsSection::showState()
{
    const bool isOffered = m_connection && m_connection->offers("changeRepoState"_L1) && m_details
        && m_details->state != wire::RepositoryState::OrgMirror;
    m_ui->stateCard->setVisible(isOffered);
    m_ui->index->item(State)->setHidden(!isOffered);
    // Of a registry that mirrors nothing it would be a wrong turn; what is so can be left.
    const bool hasMirrors = isOffered
        && (m_connection->hasFeature("REPO_MIRROR"_L1)
            || m_details->state == wire::RepositoryState::Mirror);
    m_ui->mirror->setVisible(hasMirrors);
    m_ui->mirrorText->setVisible(hasMirrors);
    const auto chosen = chosenState();
    const bool isWritable = m_connection && !m_connection->isReadOnly();
    for (QRadioButton *state : {m_ui->normal, m_ui->readOnly, m_ui->mirror})
        state->setEnabled(isWritable && !m_stateCall);
    m_ui->applyState->setVisible(isWritable);
    m_ui->applyState->setEnabled(canWrite() && !m_stateCall && chosen
                                 && *chosen != m_details->state);
}

void RepositorySettingsSection::changeVisibility()
{
    if (!canWrite())
        return;
    const RepositoryCommands::Target target{*m_repository, m_details->isPublic};
    (void)m_commands->setVisibility(*m_connection, {target}, !m_details->isPublic);
}

void RepositorySettingsSection::applyState()
{
    const auto chosen = chosenState();
    if (!chosen || !canWrite() || m_stateCall)
        return;
    m_ui->banner->hide();
    auto *call = m_connection->repositories().setState(*m_repository, *chosen);
    m_stateCall = call;
    show();
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto done = call->takeResult();
        m_stateCall = nullptr;
        if (done) {
            Q_EMIT announced(tr("The state is changed."));
            Q_EMIT detailsOutdated();
        } else {
            m_ui->banner->showError(done.error());
            m_ui->scroll->ensureWidgetVisible(m_ui->banner);
        }
        show();
    });
}

void RepositorySettingsSection::readTags()
{
    if (m_tagsCall)
        m_tagsCall->abort();
    auto *call = m_connection->tags().list(*m_repository, 1);
    m_tagsCall = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto page = call->takeResult();
        m_tagsCall = nullptr;
        if (!page)
            return m_ui->deleteFacts->clear();
        QSet<QString> seen;
        qint64 bytes = 0;
        for (const wire::Tag &tag : page->tags) {
            if (!seen.contains(tag.manifestDigest.toString()))
                bytes += tag.size.value_or(0);
            seen.insert(tag.manifestDigest.toString());
        }
        const int count = int(page->tags.size());
        m_ui->deleteFacts->setText(
            page->hasAdditional
                ? tr("More than %n tag(s)", nullptr, count)
                //: %1 a size such as 1.2 GiB
                : tr("%n tag(s), %1 of images", nullptr, count).arg(sizeText(bytes, QLocale())));
    });
}

void RepositorySettingsSection::refresh(bool isQuiet)
{
    if (!m_connection || !m_repository || (isQuiet && isReading()))
        return;
    if (!isQuiet && !hasData())
        forgetReading();
    m_ui->permissions->refresh();
    readTags();
    Q_EMIT readingBegun();
}

bool RepositorySettingsSection::hasData() const
{
    return m_ui->permissions->hasData();
}

bool RepositorySettingsSection::isReading() const
{
    return m_ui->permissions->isReading();
}

void RepositorySettingsSection::stopReading()
{
    m_ui->permissions->stopReading();
}

void RepositorySettingsSection::focusFilter()
{
    m_ui->permissions->list().focusFilter();
}

void RepositorySettingsSection::clearFilter()
{
    m_ui->permissions->list().clearFilter();
}

bool RepositorySettingsSection::can(PageCommand command) const
{
    switch (command) {
    case PageCommand::New:
        return canWrite();
    case PageCommand::Delete:
        return canWrite() && !m_ui->permissions->list().selectedOrCurrent().isEmpty();
    case PageCommand::ChooseColumns:
        return hasData();
    default:
        return false;
    }
}

void RepositorySettingsSection::perform(PageCommand command)
{
    if (command == PageCommand::New)
        m_ui->permissions->focusNew();
    else if (command == PageCommand::Delete)
        m_ui->permissions->takeAway();
    else if (command == PageCommand::ChooseColumns)
        m_ui->permissions->list().showColumns();
}

bool RepositorySettingsSection::isEdited() const
{
    const auto chosen = chosenState();
    return m_ui->permissions->isEdited()
        || (m_details && !m_ui->stateCard->isHidden() && chosen && *chosen != m_details->state);
}

void RepositorySettingsSection::resizeEvent(QResizeEvent *event)
{
    RepositorySection::resizeEvent(event);
    fitWidth();
}

void RepositorySettingsSection::fitWidth()
{
    // The four parts are found without it; the table of permissions needs the room.
    m_ui->index->setVisible(window()->width() >= widthFor(measure::kNarrowWidth));
}

void RepositorySettingsSection::changeEvent(QEvent *event)
{
    RepositorySection::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslateIndex();
    show();
    if (m_connection && m_repository)
        readTags();
}

} // namespace quayside::ui
