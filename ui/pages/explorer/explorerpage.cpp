#include "ui/pages/explorer/explorerpage.h"

#include "app/api/redaction.h"
#include "app/services/settings.h"
#include "ui/connect/connection.h"
#include "ui/pages/explorer/rowdelegate.h"
#include "ui/text/codetext.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirmdialog.h"
#include "ui_explorerpage.h"

#include <QtCore/QEvent>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtGui/QShortcut>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilterDelayMs = 300;
constexpr int kOperation = Qt::UserRole;
constexpr int kGroup = Qt::UserRole + 1;
constexpr qsizetype kMostKept = 50;

} // namespace

ExplorerPage::ExplorerPage(Settings &settings, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ExplorerPage>())
    , m_settings(settings)
{
    m_ui->setupUi(this);
    m_ui->filter->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->send->setIcon(tintedIcon(u"send"_s, Tone::OnAccent));
    m_ui->copy->setIcon(tintedIcon(u"copy"_s));
    m_ui->copy->setMenu(new QMenu(m_ui->copy));
    m_ui->copy->menu()->setObjectName(u"explorer.copyMenu"_s);
    m_ui->pin->setIcon(tintedIcon(u"star"_s));
    m_ui->openPage->setIcon(tintedIcon(u"arrow-right"_s));
    m_ui->save->setIcon(tintedIcon(u"device-floppy"_s));
    m_ui->history->setIcon(tintedIcon(u"history"_s));
    m_ui->history->setMenu(new QMenu(m_ui->history));
    m_ui->history->menu()->setObjectName(u"explorer.historyMenu"_s);
    m_ui->view->setDrawBase(false);
    m_ui->compare->setIcon(tintedIcon(u"arrows-diff"_s));
    m_ui->compare->setMenu(new QMenu(m_ui->compare));
    m_ui->compare->menu()->setObjectName(u"explorer.compareMenu"_s);
    for (int i = 0; i < 4; ++i)
        m_ui->view->addTab(QString());
    m_ui->view->setTabVisible(Difference, false);
    m_ui->json->setColumnCount(2);
    for (QTreeWidget *tree : {m_ui->tree, m_ui->json})
        tree->setItemDelegate(new RowDelegate(tree));
    m_ui->json->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_ui->view->setExpanding(false);
    // Shares, not pixels: the splitter makes them so.
    const auto divide = [this] { m_ui->splitter->setSizes({300, 460, 440}); };
    divide();
    connect(&m_settings, &Settings::viewsForgotten, this, divide);
    for (int i = 0; i < 3; ++i)
        m_ui->splitter->setStretchFactor(i, i == 0 ? 1 : 2);
    const QByteArray kept = m_settings.splitterState(m_ui->splitter->objectName());
    if (!kept.isEmpty())
        m_ui->splitter->restoreState(kept);
    connect(m_ui->splitter, &QSplitter::splitterMoved, this, [this] {
        m_settings.setSplitterState(m_ui->splitter->objectName(), m_ui->splitter->saveState());
    });
    m_ui->formScroll->viewport()->setAutoFillBackground(false);
    setFocusProxy(m_ui->tree);
    connectParts();
    connectRequest();
    retranslate();
    showState();
}

ExplorerPage::~ExplorerPage()
{
    if (m_sendCall)
        m_sendCall->abort();
}

void ExplorerPage::connectParts()
{
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterDelayMs);
    connect(m_ui->filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, &ExplorerPage::filterTree);
    connect(m_ui->scope, &QComboBox::currentIndexChanged, this, &ExplorerPage::filterTree);
    connect(m_ui->tree, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) { choose(item); });
    connect(m_ui->tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (item->childCount() == 0)
            m_ui->form->focusFirst();
    });
    connect(m_ui->json, &QTreeWidget::itemExpanded, this, &ExplorerPage::fillJson);
    connect(m_ui->view, &QTabBar::currentChanged, this, &ExplorerPage::showView);
    connect(m_ui->overlay, &StateOverlay::actionTriggered, this, [this] { refresh(false); });
    connect(m_ui->noAnswer, &StateOverlay::actionTriggered, this, &ExplorerPage::send);
}

void ExplorerPage::connectRequest()
{
    connect(m_ui->form, &RequestForm::changed, this, &ExplorerPage::showProblem);
    connect(m_ui->form, &RequestForm::submitted, m_ui->send, &QPushButton::click);
    connect(m_ui->send, &QPushButton::clicked, this, &ExplorerPage::askToSend);
    for (const auto &keys : {u"Ctrl+Return"_s, u"Ctrl+Enter"_s}) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_ui->send, &QPushButton::click);
    }
    connect(m_ui->copy->menu(), &QMenu::aboutToShow, this, &ExplorerPage::fillCopies);
    connect(m_ui->history->menu(), &QMenu::aboutToShow, this, &ExplorerPage::fillHistory);
    connect(m_ui->compare->menu(), &QMenu::aboutToShow, this, &ExplorerPage::fillComparisons);
    connect(m_ui->banner, &Banner::actionTriggered, this, [this] { refresh(false); });
    connect(m_ui->pin, &QPushButton::clicked, this, &ExplorerPage::togglePin);
    connect(m_ui->save, &QPushButton::clicked, this, &ExplorerPage::saveAnswer);
    connect(m_ui->openPage, &QPushButton::clicked, this, [this] {
        if (const auto page = pageOfCall())
            Q_EMIT addressRequested(*page);
    });
}

void ExplorerPage::visit(Connection &connection, const Address &)
{
    if (m_connection != &connection) {
        leave();
        m_connection = &connection;
    }
    focusWhenShown(m_ui->tree);
    if (!m_isRead)
        refresh(false);
    Q_EMIT locationChanged();
}

void ExplorerPage::leave()
{
    if (m_sendCall)
        m_sendCall->abort();
    delete m_reader;
    m_sendCall = nullptr;
    m_connection = nullptr;
    m_operations.clear();
    m_chosen.clear();
    m_shown.reset();
    m_compared.reset();
    m_error.reset();
    m_isRead = false;
    m_wanted.clear();
    m_ui->tree->clear();
    showState();
}

void ExplorerPage::refresh(bool isQuiet)
{
    // What a registry offers does not change by the minute.
    if (!m_connection || isQuiet || m_reader)
        return;
    readDescriptions();
}

void ExplorerPage::readDescriptions()
{
    m_error.reset();
    m_operations.clear();
    m_reader = new ApiDescriptionReader(
        m_connection->client(), keptDescription(m_settings.folder(), m_connection->id()), this);
    connect(m_reader, &ApiDescriptionReader::finished, this, [this] {
        const ApiDescriptionReader &reader = *m_reader;
        m_reader = nullptr;
        onDescribed(reader);
    });
    m_reader->start();
    showState();
}

void ExplorerPage::onDescribed(const ApiDescriptionReader &reader)
{
    m_operations = reader.operations();
    m_origin = reader.origin();
    m_readAt = reader.readAt();
    m_error = reader.error();
    m_isRead = !m_operations.isEmpty();
    std::sort(m_operations.begin(), m_operations.end(),
              [](const wire::ApiOperation &a, const wire::ApiOperation &b) {
                  return std::tie(a.group, a.path, a.method) < std::tie(b.group, b.path, b.method);
              });
    fillScopes();
    fillTree();
    showOrigin();
    showState();
    settleFocus();
    if (m_isRead && !m_wanted.isEmpty())
        findObject(QString(m_wanted));
    Q_EMIT refreshed(!m_error);
}

void ExplorerPage::fillScopes()
{
    QStringList scopes;
    for (const wire::ApiOperation &operation : std::as_const(m_operations)) {
        for (const QString &scope : operation.scopes) {
            if (!scopes.contains(scope))
                scopes.append(scope);
        }
    }
    scopes.sort();
    const QSignalBlocker blocker(m_ui->scope);
    const QString chosen = m_ui->scope->currentData().toString();
    m_ui->scope->clear();
    m_ui->scope->addItem(tr("Any scope"), QString());
    for (const QString &scope : std::as_const(scopes))
        m_ui->scope->addItem(tintedIcon(u"key"_s), scope, scope);
    m_ui->scope->setCurrentIndex(qMax(0, m_ui->scope->findData(chosen)));
}

void ExplorerPage::fillTree()
{
    const QSignalBlocker blocker(m_ui->tree);
    QStringList expanded;
    for (int i = 0; i < m_ui->tree->topLevelItemCount(); ++i) {
        if (m_ui->tree->topLevelItem(i)->isExpanded())
            expanded.append(m_ui->tree->topLevelItem(i)->data(0, kGroup).toString());
    }
    m_ui->tree->clear();
    const QStringList favourites = m_settings.favouriteOperations();
    const auto add = [this](QTreeWidgetItem *group, const wire::ApiOperation &operation) {
        auto *item = new QTreeWidgetItem(
            group, {QString::fromLatin1(operation.method).leftJustified(7) + operation.id});
        item->setData(0, kOperation, operation.id);
        item->setFont(0, monoFont());
        if (operation.id == m_chosen)
            m_ui->tree->setCurrentItem(item);
        item->setToolTip(0, operation.path + u'\n' + operation.summary);
        item->setData(0, Qt::AccessibleTextRole,
                      tr("%1, %2").arg(operation.id, QString::fromLatin1(operation.method)));
    };
    const auto group = [this, &expanded](const QString &key, const QString &words,
                                         const QString &icon) {
        auto *made = new QTreeWidgetItem(m_ui->tree, {words});
        made->setIcon(0, tintedIcon(icon));
        made->setData(0, kGroup, key);
        made->setExpanded(expanded.contains(key));
        return made;
    };
    QTreeWidgetItem *pinned = nullptr;
    for (const wire::ApiOperation &operation : std::as_const(m_operations)) {
        if (!favourites.contains(operation.id))
            continue;
        if (!pinned)
            pinned = group(u"*"_s, tr("Favourites"), u"star"_s);
        add(pinned, operation);
    }
    if (pinned)
        pinned->setExpanded(true);
    QTreeWidgetItem *last = nullptr;
    for (const wire::ApiOperation &operation : std::as_const(m_operations)) {
        if (!last || last->data(0, kGroup).toString() != operation.group)
            last = group(operation.group, operation.group, u"folder"_s);
        add(last, operation);
    }
    filterTree();
}

void ExplorerPage::filterTree()
{
    const QString text = m_ui->filter->text().trimmed();
    const QString scope = m_ui->scope->currentData().toString();
    const bool isFiltering = !text.isEmpty() || !scope.isEmpty();
    QHash<QString, const wire::ApiOperation *> byId;
    for (const wire::ApiOperation &operation : std::as_const(m_operations))
        byId.insert(operation.id, &operation);
    for (int i = 0; i < m_ui->tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_ui->tree->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const wire::ApiOperation *one = byId.value(item->data(0, kOperation).toString());
            const bool isMeant = one && (scope.isEmpty() || one->scopes.contains(scope))
                && (one->id.contains(text, Qt::CaseInsensitive)
                    || one->path.contains(text, Qt::CaseInsensitive)
                    || one->summary.contains(text, Qt::CaseInsensitive));
            item->setHidden(!isMeant);
            shown += isMeant ? 1 : 0;
        }
        group->setHidden(shown == 0);
        if (isFiltering)
            group->setExpanded(shown > 0);
    }
}

const wire::ApiOperation *ExplorerPage::operation() const
{
    const auto found =
        std::find_if(m_operations.begin(), m_operations.end(),
                     [this](const wire::ApiOperation &one) { return one.id == m_chosen; });
    return found == m_operations.end() ? nullptr : &*found;
}

void ExplorerPage::choose(const QTreeWidgetItem *item)
{
    const QString id = item ? item->data(0, kOperation).toString() : QString();
    if (id.isEmpty() || id == m_chosen)
        return;
    m_chosen = id;
    m_shown.reset();
    m_compared.reset();
    // What was filled in last for the same call is likely wanted again.
    RequestInput input;
    for (const Attempt &attempt : std::as_const(history())) {
        if (attempt.operation == id) {
            input = attempt.input;
            break;
        }
    }
    m_ui->form->setOperation(*operation(), input);
    showOperation();
    showAnswer();
}

QList<ExplorerPage::Attempt> &ExplorerPage::history()
{
    return m_history[m_connection ? m_connection->id() : QString()];
}

QString ExplorerPage::commandsToKeep() const
{
    api::ApiRequest request = m_ui->form->request();
    QString comment;
    if (const auto typed = request.body) {
        const auto kept = QJsonDocument::fromJson(api::redacted(api::bodyText(*typed), {}));
        request.body = kept.isArray() ? QJsonValue(kept.array()) : kept.object();
        if (*request.body != *typed)
            comment =
                u"# "_s + tr("Secrets are left out: put them in where ••• stands.") + u"\n\n"_s;
    }
    return comment + curlCommands({request}, m_connection->url());
}

void ExplorerPage::askToSend()
{
    const wire::ApiOperation *asked = operation();
    if (!asked || !m_ui->send->isEnabled())
        return;
    if (asked->isRead())
        return send();
    const auto ask = [window = m_connection->profile().name, request = m_ui->form->request()] {
        return ConfirmDialog::Question{
            .window = window,
            //: %1 a method such as PUT; %2 the address on the registry
            .title = tr("Send %1 %2?").arg(QString::fromLatin1(request.method), request.path),
            .text =
                tr("This changes the registry. Whether it can be taken back depends on the call."),
            .tick = request.method == "DELETE" ? tr("What it deletes may be gone for good.")
                                               : QString(),
            .action = tr("Send")};
    };
    auto *dialog = new ConfirmDialog(ask, window());
    dialog->setCommands(commandsToKeep());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ExplorerPage::send);
    dialog->open();
}

void ExplorerPage::send()
{
    if (!m_connection || !operation() || !m_ui->form->problem().isEmpty())
        return;
    if (m_sendCall)
        m_sendCall->abort();
    const api::ApiRequest request = m_ui->form->request();
    m_clock.start();
    auto *call = api::RawApi(m_connection->client()).send(request);
    m_sendCall = call;
    m_ui->progress->setActive(true);
    connect(call, &api::ApiCallBase::finished, this, [this, call, request] {
        m_sendCall = nullptr;
        onAnswer(call->takeResult(), request);
    });
    showProblem();
}

void ExplorerPage::onAnswer(const Result<api::RawAnswer> &answer, const api::ApiRequest &request)
{
    m_ui->progress->setActive(false);
    m_compared.reset();
    if (!answer) {
        m_shown.reset();
        showAnswer();
        m_ui->noAnswer->showError(answer.error());
        return showProblem();
    }
    m_shown =
        Attempt{m_chosen, m_ui->form->input(), request, *answer, m_clock.elapsed(), ++m_attempts};
    QList<Attempt> &kept = history();
    kept.prepend(*m_shown);
    while (kept.size() > kMostKept)
        kept.removeLast();
    learnScope(*answer);
    showScope();
    showProblem();
    showAnswer();
}

void ExplorerPage::learnScope(const api::RawAnswer &answer)
{
    const wire::ApiOperation *asked = operation();
    if (!asked || asked->scopes.size() != 1)
        return;
    const QString type = answer.json.toObject().value("error_type"_L1).toString();
    QHash<QString, bool> &known = m_scopes[m_connection->id()];
    if (answer.status >= 200 && answer.status < 300)
        known.insert(asked->scopes.constFirst(), true);
    else if (answer.status == 403 && type == "insufficient_scope"_L1
             && !known.value(asked->scopes.constFirst()))
        known.insert(asked->scopes.constFirst(), false);
}

void ExplorerPage::togglePin()
{
    QStringList favourites = m_settings.favouriteOperations();
    if (!favourites.removeOne(m_chosen))
        favourites.append(m_chosen);
    m_settings.setFavouriteOperations(favourites);
    fillTree();
    showOperation();
}

void ExplorerPage::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

void ExplorerPage::clearFilter()
{
    m_ui->filter->clear();
    m_ui->scope->setCurrentIndex(0);
    filterTree();
}

void ExplorerPage::findObject(const QString &name)
{
    m_wanted = name;
    if (!m_isRead || !m_connection)
        return;
    const QUrl address(std::exchange(m_wanted, {}).section(u' ', 1));
    QString path = address.path(QUrl::FullyEncoded);
    if (const QString base = m_connection->url().path(QUrl::FullyEncoded); path.startsWith(base))
        path = path.sliced(base.size());
    if (!path.startsWith(u'/'))
        path.prepend(u'/');
    const auto call = wire::matchCall(m_operations, name.section(u' ', 0, 0).toLatin1(), path,
                                      address.query(QUrl::FullyEncoded));
    if (!call)
        return m_ui->banner->show(
            Banner::Kind::Note, tr("This call is not described"),
            tr("%1 is none of the calls that this registry lists.").arg(path));
    RequestInput input;
    for (auto it = call->path.begin(); it != call->path.end(); ++it)
        input.values.insert(u"path/"_s + it.key(), it.value());
    for (auto it = call->query.begin(); it != call->query.end(); ++it)
        input.values.insert(u"query/"_s + it.key(), it.value());
    m_chosen = call->id;
    m_shown.reset();
    m_compared.reset();
    showOrigin();
    fillTree();
    m_ui->form->setOperation(*operation(), input);
    showOperation();
    showAnswer();
}

QStringList ExplorerPage::location() const
{
    return {tr("API explorer")};
}

void ExplorerPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
    fillScopes();
    fillTree();
    showOrigin();
    showOperation();
    showAnswer();
    showState();
}

} // namespace quayside::ui
