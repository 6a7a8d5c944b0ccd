#include "ui/palette/palettedialog.h"

#include "app/api/frameapi.h"
#include "app/models/repositorymodel.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/palette/palettedelegate.h"
#include "ui/text/commandtext.h"
#include "ui/text/presentation.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui_palettedialog.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAskDelay = std::chrono::milliseconds(250);
constexpr int kShownRows = 12;
constexpr qsizetype kShortestQuery = 2;

} // namespace

PaletteDialog::PaletteDialog(const Workspace &workspace, const Actions &actions, PageMenu &page,
                             const Address &current, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_ui(std::make_unique<Ui::PaletteDialog>())
    , m_workspace(workspace)
    , m_actions(actions)
    , m_page(page)
    , m_sources(workspace)
    , m_current(current)
{
    m_ui->setupUi(this);
    m_ui->input->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->input->installEventFilter(this);
    m_ui->foot->setTone(Tone::Chrome);
    m_ui->list->setModel(&m_model);
    m_ui->list->setItemDelegate(new PaletteDelegate(this));
    m_ui->list->setMouseTracking(true);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kAskDelay);
    connect(m_ui->input, &QLineEdit::textChanged, this, &PaletteDialog::find);
    connect(&m_delay, &QTimer::timeout, this, &PaletteDialog::ask);
    connect(m_ui->list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_ui->list->setCurrentIndex(index);
        choose(Qt::NoModifier);
    });
    fill();
    retranslate();
}

PaletteDialog::~PaletteDialog()
{
    if (m_call)
        m_call->abort();
}

void PaletteDialog::fill()
{
    m_model.setEntries(PaletteKind::Recent, m_sources.recent(m_current));
    m_model.setEntries(PaletteKind::Bookmark, m_sources.bookmarks());
    m_model.setEntries(PaletteKind::Repository, m_sources.repositories(m_current.connection));
    m_model.setEntries(PaletteKind::Namespace, m_sources.namespaces(m_current.connection));
    m_model.setEntries(PaletteKind::Connection, m_sources.connections(m_current.connection));
    m_model.setEntries(PaletteKind::Settings, PaletteSources::settingsPages());
    m_model.setEntries(PaletteKind::Command,
                       PaletteSources::commands(m_actions) + PaletteSources::pageCommands(m_page));
}

void PaletteDialog::open(const QString &start)
{
    m_ui->input->setText(start);
    find();
    place();
    show();
    activateWindow();
    m_ui->input->setFocus();
    // What is shown now is there to be written over: once the keyboard has come here.
    if (start.startsWith("quayside://"_L1))
        QMetaObject::invokeMethod(m_ui->input, &QLineEdit::selectAll, Qt::QueuedConnection);
}

void PaletteDialog::place()
{
    const QWidget *window = parentWidget()->window();
    const int width = qMin(measure::kPaletteWidth, window->width() - 2 * measure::kPageMargin);
    setFixedWidth(width);
    // The second hint goes where there is no room for both.
    const int hints = m_ui->keys->sizeHint().width() + m_ui->prefixes->sizeHint().width();
    m_ui->prefixes->setVisible(hints + 3 * measure::kGap <= width);
    const QPoint corner((window->width() - width) / 2, measure::kPaletteTop);
    QDialog::move(window->mapToGlobal(corner));
}

PaletteDialog::Query PaletteDialog::query() const
{
    const QString text = m_ui->input->text().trimmed();
    if (text.startsWith(u'>'))
        return {Mode::Commands, text.mid(1)};
    if (text.startsWith(u'@'))
        return {Mode::Registries, text.mid(1)};
    const qsizetype colon = text.indexOf(u':');
    Connection *connection = m_workspace.connections.made(m_current.connection);
    if (colon > 0 && connection) {
        const QString path = text.first(colon);
        if (m_workspace.connections.repositories(*connection).model().rowOf(path) >= 0)
            return {Mode::Tags, text.mid(colon + 1), path};
    }
    return {Mode::Everything, text};
}

void PaletteDialog::find()
{
    const Query asked = query();
    const auto target = resolveJump(m_ui->input->text(), m_sources.hosts(), m_current);
    m_model.setEntries(PaletteKind::Jump,
                       target ? QList<PaletteEntry>{m_sources.entryFor(*target)}
                              : QList<PaletteEntry>());
    if (m_tagsOf != asked.repository) {
        m_tagsOf.clear();
        m_areAllTags = false;
        m_model.setEntries(PaletteKind::Tag, {});
    }
    m_model.setEntries(PaletteKind::Found, {});
    showRows();
    if (asked.mode == Mode::Everything || asked.mode == Mode::Tags)
        m_delay.start();
    else
        m_delay.stop();
}

void PaletteDialog::showRows()
{
    const Query asked = query();
    const PaletteEntry *jump = nullptr;
    m_model.find({}, {PaletteKind::Jump});
    jump = m_model.entryAt(1);
    if (jump) {
        // What was pasted is whole: nothing else is meant.
    } else if (asked.mode == Mode::Commands) {
        m_model.find(asked.pattern, {PaletteKind::Command});
    } else if (asked.mode == Mode::Registries) {
        m_model.find(asked.pattern, {PaletteKind::Connection});
    } else if (asked.mode == Mode::Tags) {
        m_model.find(asked.pattern, {PaletteKind::Tag});
    } else if (asked.pattern.isEmpty()) {
        m_model.find({},
                     {PaletteKind::Recent, PaletteKind::Bookmark, PaletteKind::Repository,
                      PaletteKind::Namespace, PaletteKind::Connection});
    } else {
        m_model.find(asked.pattern,
                     {PaletteKind::Bookmark, PaletteKind::Repository, PaletteKind::Namespace,
                      PaletteKind::Found, PaletteKind::Connection, PaletteKind::Settings});
    }
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->list->setVisible(!isEmpty);
    m_ui->empty->setVisible(isEmpty);
    const QString host = jumpHost(m_ui->input->text());
    m_ui->empty->setText(host.isEmpty() ? tr("Nothing is named like this.")
                                        : tr("No connection to %1.").arg(host));
    m_ui->list->setCurrentIndex(m_model.index(m_model.choosable(0, 1)));
    m_ui->list->scrollToTop();
    int height = measure::kCellPadding;
    for (int row = 0; row < qMin(m_model.rowCount(), kShownRows); ++row)
        height += m_ui->list->sizeHintForRow(row);
    m_ui->list->setFixedHeight(height);
    adjustSize();
}

void PaletteDialog::ask()
{
    const Query asked = query();
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    const Connection *connection = m_workspace.connections.made(m_current.connection);
    if (!connection || connection->state() != Connection::State::SignedIn)
        return;
    if (asked.mode == Mode::Tags && (m_tagsOf != asked.repository || !m_areAllTags))
        askForTags(asked.repository, asked.pattern);
    else if (asked.mode == Mode::Everything && asked.pattern.size() >= kShortestQuery
             && jumpHost(asked.pattern).isEmpty())
        askForMore(asked.pattern);
}

void PaletteDialog::askForTags(const QString &repository, const QString &pattern)
{
    const auto name = RepositoryName::parse(repository);
    if (!name)
        return;
    auto api = m_workspace.connections.made(m_current.connection)->tags();
    // The newest ones at first; of a repository with more, those that are named like it.
    const bool isFirst = m_tagsOf != repository;
    auto *call = isFirst || pattern.isEmpty() ? api.list(*name, 1) : api.named(*name, pattern);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, name, isFirst, pattern] {
        m_call = nullptr;
        const auto page = call->takeResult();
        if (!page || query().repository != name->path())
            return;
        m_areAllTags = isFirst && !page->hasAdditional;
        QList<PaletteEntry> entries;
        const QString address = Address::repository(m_current.connection, *name).toString();
        for (const wire::Tag &tag : page->tags)
            entries.append({PaletteKind::Tag,
                            address,
                            tag.name.toString(),
                            name->path(),
                            {},
                            u"tag"_s,
                            tag.name.toString()});
        m_tagsOf = name->path();
        m_model.setEntries(PaletteKind::Tag, entries);
        showRows();
        if (isFirst && !m_areAllTags && !query().pattern.isEmpty())
            askForTags(name->path(), query().pattern);
    });
}

void PaletteDialog::askForMore(const QString &pattern)
{
    Connection *connection = m_workspace.connections.made(m_current.connection);
    api::FrameApi api(connection->client());
    auto *call = connection->offers("conductSearch"_L1) ? api.findAll(pattern)
                                                        : api.findRepositories(pattern);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, connection, pattern] {
        m_call = nullptr;
        const auto result = call->takeResult();
        // A server without a search is none the worse: what is in memory was found.
        if (!result || query().pattern != pattern)
            return;
        const QList<PaletteEntry> entries = m_sources.found(*connection, *result);
        if (entries.isEmpty())
            return;
        const int row = m_ui->list->currentIndex().row();
        m_model.setEntries(PaletteKind::Found, entries);
        showRows();
        // They stand below what was found before: the choice stays where it was.
        if (row > 0 && m_model.entryAt(row))
            m_ui->list->setCurrentIndex(m_model.index(row));
    });
}

std::optional<Address> PaletteDialog::addressOf(const PaletteEntry &entry) const
{
    if (entry.kind != PaletteKind::Repository)
        return Address::fromString(entry.id);
    const auto name = RepositoryName::parse(entry.id);
    return name ? std::optional(Address::repository(m_current.connection, *name, {}))
                : std::nullopt;
}

void PaletteDialog::choose(Qt::KeyboardModifiers modifiers)
{
    const PaletteEntry *chosen = m_model.entryAt(m_ui->list->currentIndex().row());
    if (!chosen)
        return;
    const PaletteEntry entry = *chosen;
    if (modifiers.testFlag(Qt::AltModifier))
        return copyPullCommand(entry);
    accept();
    if (entry.kind == PaletteKind::Command)
        return Q_EMIT commandRequested(entry.id);
    if (entry.kind == PaletteKind::Settings)
        return Q_EMIT settingsRequested(entry.id);
    const auto address = addressOf(entry);
    if (!address)
        return;
    const bool isGone = m_sources.connectionName(address->connection).isEmpty();
    if (entry.kind == PaletteKind::Bookmark && (isGone || !modifiers.testFlag(Qt::ControlModifier)))
        return Q_EMIT bookmarkRequested(*address);
    if (modifiers.testFlag(Qt::ControlModifier))
        Q_EMIT newWindowRequested(*address);
    else
        Q_EMIT addressRequested(*address, entry.object);
}

void PaletteDialog::copyPullCommand(const PaletteEntry &entry)
{
    const auto address = addressOf(entry);
    const auto repository = address ? address->repositoryName() : std::nullopt;
    const Connection *connection =
        address ? m_workspace.connections.of(address->connection) : nullptr;
    if (!repository || !connection)
        return;
    accept();
    Q_EMIT copyRequested(
        pullCommand(Presentation::current().client,
                    imageName(connection->registryName(), repository->path(), entry.object),
                    connection->url().scheme() == "http"_L1));
}

void PaletteDialog::move(int step, int rows)
{
    const int count = m_model.rowCount();
    const int from = m_ui->list->currentIndex().row();
    int to = m_model.choosable(qBound(0, from + step * rows, count - 1), step);
    if (to < 0) // beyond the last: the other end, but for whole pages
        to = rows == 1 ? m_model.choosable(step > 0 ? 0 : count - 1, step) : from;
    if (to == from && rows == 1)
        to = m_model.choosable(step > 0 ? 0 : count - 1, step);
    m_ui->list->setCurrentIndex(m_model.index(to));
    if (m_model.choosable(0, 1) == to)
        m_ui->list->scrollToTop();
}

bool PaletteDialog::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        move(1, 1);
        return true;
    case Qt::Key_Up:
        move(-1, 1);
        return true;
    case Qt::Key_PageDown:
        move(1, kShownRows - 1);
        return true;
    case Qt::Key_PageUp:
        move(-1, kShownRows - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(modifiers);
        return true;
    default:
        return false;
    }
}

bool PaletteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->input && event->type() == QEvent::ShortcutOverride) {
        // Alt+Enter is a shortcut of the window below, too.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    if (watched == m_ui->input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

bool PaletteDialog::event(QEvent *event)
{
    // A click elsewhere leaves it, as with a menu.
    if (event->type() == QEvent::WindowDeactivate && isVisible())
        reject();
    return QDialog::event(event);
}

void PaletteDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(Tone::Card, palette()));
    painter.setPen(toneColor(Tone::Outline, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PaletteDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    // The words of commands are the window's, which may hear of the language after this.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const int row = m_ui->list->currentIndex().row();
            fill();
            showRows();
            m_ui->list->setCurrentIndex(m_model.index(row));
        },
        Qt::QueuedConnection);
}

void PaletteDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Search or jump to"));
    m_ui->keys->setText(tr("Enter opens, Ctrl+Enter in a new window, Alt+Enter copies"));
    m_ui->prefixes->setText(tr("> commands   @ registries   name: tags"));
    if (isVisible())
        place();
}

} // namespace quayside::ui
