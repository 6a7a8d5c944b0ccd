#include "ui/pages/explorer/explorerpage.h"

#include "app/services/settings.h"
#include "ui/connect/connection.h"
#include "ui/text/codetext.h"
#include "ui/text/errortext.h"
#include "ui/text/sizetext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/filedialog.h"
#include "ui_explorerpage.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

// What the page shows of a call and of its answer.

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kJson = Qt::UserRole; // a value whose parts are not items yet
constexpr qsizetype kMostParts = 2000;

QString leaf(const QJsonValue &value)
{
    if (value.isObject())
        return u"{ %1 }"_s.arg(QLocale().toString(value.toObject().size()));
    if (value.isArray())
        return u"[ %1 ]"_s.arg(QLocale().toString(value.toArray().size()));
    return value.isString() ? value.toString() : JsonView::pretty(value);
}

QTreeWidgetItem *jsonItem(const QString &name, const QJsonValue &value)
{
    auto *item = new QTreeWidgetItem({name, leaf(value)});
    item->setToolTip(1, value.isString() ? value.toString() : QString());
    const bool hasParts = (value.isObject() && !value.toObject().isEmpty())
        || (value.isArray() && !value.toArray().isEmpty());
    if (hasParts) {
        item->setData(0, kJson, QVariant::fromValue(value));
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    return item;
}

} // namespace

void ExplorerPage::fillJson(QTreeWidgetItem *item)
{
    const QVariant kept = item->data(0, kJson);
    if (!kept.isValid())
        return;
    item->setData(0, kJson, {});
    const auto value = kept.toJsonValue();
    QList<QTreeWidgetItem *> parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end() && parts.size() < kMostParts; ++it)
            parts.append(jsonItem(it.key(), it.value()));
    } else {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size() && i < kMostParts; ++i)
            parts.append(jsonItem(QString::number(i), list.at(i)));
    }
    const qsizetype all = value.isObject() ? value.toObject().size() : value.toArray().size();
    if (all > parts.size())
        parts.append(new QTreeWidgetItem(
            {u"…"_s, tr("%n more: see the text", nullptr, int(all - parts.size()))}));
    item->addChildren(parts);
}

void ExplorerPage::showState()
{
    const bool isReading = m_reader;
    m_ui->splitter->setVisible(m_isRead && !isReading);
    if (m_isRead && !isReading)
        m_ui->overlay->clear();
    else if (isReading)
        m_ui->overlay->showLoading();
    else if (m_error)
        m_ui->overlay->showError(*m_error);
    showOperation();
    showAnswer();
}

void ExplorerPage::showOperation()
{
    const wire::ApiOperation *shown = operation();
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->method, m_ui->path, m_ui->scopeState, m_ui->scopeText, m_ui->form, m_ui->send,
             m_ui->copy, m_ui->pin, m_ui->openPage})
        widget->setVisible(shown);
    m_ui->summary->setText(shown ? shown->summary : tr("Choose an operation at the left."));
    if (!shown)
        return m_ui->problem->clear();
    const bool isRead = shown->isRead();
    const bool isDelete = shown->method == "DELETE";
    m_ui->method->setState(isRead         ? u"download"_s
                               : isDelete ? u"trash"_s
                                          : u"upload"_s,
                           QString::fromLatin1(shown->method),
                           isRead         ? Tone::Info
                               : isDelete ? Tone::Danger
                                          : Tone::Warning,
                           isRead         ? Tone::InfoFill
                               : isDelete ? Tone::DangerFill
                                          : Tone::WarningFill);
    // Long paths are broken where a part ends.
    m_ui->path->setText(QString(shown->path).replace(u'/', u"/\u200b"_s));
    m_ui->path->setAccessibleName(shown->path);
    m_ui->pin->setChecked(m_settings.favouriteOperations().contains(shown->id));
    m_ui->pin->setIcon(m_ui->pin->isChecked() ? tintedIcon(u"star-filled"_s, Tone::Accent)
                                              : tintedIcon(u"star"_s));
    showScope();
    showProblem();
}

void ExplorerPage::showScope()
{
    const wire::ApiOperation *shown = operation();
    if (!shown || !m_connection)
        return;
    const QString scopes = shown->scopes.join(u", "_s);
    const auto tell = [this, &scopes](const QString &icon, const QString &text, Tone tone,
                                      Tone fill) {
        m_ui->scopeState->setVisible(!scopes.isEmpty());
        m_ui->scopeState->setState(icon, scopes, tone, fill);
        m_ui->scopeText->setText(text);
    };
    const auto known = m_scopes.value(m_connection->id());
    if (shown->scopes.isEmpty())
        return tell({}, tr("No scope is needed."), Tone::Muted, Tone::GreyFill);
    if (m_connection->isAnonymous())
        return tell(u"alert-triangle"_s, tr("You are not signed in."), Tone::Warning,
                    Tone::WarningFill);
    if (m_connection->profile().signIn == SignInKind::Password)
        return tell(u"circle-check"_s, tr("Your sign-in has every scope."), Tone::Ok, Tone::OkFill);
    if (!known.contains(shown->scopes.constFirst()))
        return tell(u"key"_s, tr("It is not known whether your token has it."), Tone::Muted,
                    Tone::GreyFill);
    if (known.value(shown->scopes.constFirst()))
        return tell(u"circle-check"_s, tr("Your token has it."), Tone::Ok, Tone::OkFill);
    tell(u"alert-triangle"_s, tr("Your token lacks it, or you the role."), Tone::Warning,
         Tone::WarningFill);
}

void ExplorerPage::showProblem()
{
    const wire::ApiOperation *shown = operation();
    if (!shown || !m_connection)
        return;
    QString problem = m_ui->form->problem();
    m_ui->copy->setEnabled(problem.isEmpty());
    if (problem.isEmpty() && !shown->isRead() && m_connection->isReadOnly())
        problem = tr("This connection is read-only.");
    if (problem.isEmpty() && m_sendCall)
        problem = tr("The answer is on its way.");
    m_ui->problem->setText(problem);
    m_ui->send->setEnabled(problem.isEmpty());
    m_ui->send->setToolTip(problem);
    m_ui->openPage->setVisible(pageOfCall().has_value());
}

std::optional<Address> ExplorerPage::pageOfCall() const
{
    const wire::ApiOperation *shown = operation();
    if (!shown || !m_connection)
        return {};
    const QHash<QString, QString> values = m_ui->form->input().values;
    const QString id = m_connection->id();
    const QString &path = shown->path;
    if (path.startsWith("/api/v1/repository/{repository}"_L1)) {
        const auto name = RepositoryName::parse(values.value(u"path/repository"_s).trimmed());
        if (!name)
            return {};
        const QString rest = path.section(u'}', 1);
        const bool isLog = rest.contains("logs"_L1);
        const bool isSetting = rest.startsWith("/permissions"_L1) || rest.startsWith("/change"_L1);
        const bool isTag = rest.startsWith("/tag"_L1) || rest.startsWith("/manifest"_L1);
        return Address::repository(id, *name,
                                   isLog           ? u"logs"_s
                                       : isSetting ? u"settings"_s
                                       : isTag     ? u"tags"_s
                                                   : u"information"_s);
    }
    if (path.startsWith("/api/v1/organization/{orgname}"_L1)) {
        const auto name = NamespaceName::parse(values.value(u"path/orgname"_s).trimmed());
        return name ? std::optional(Address::organization(id, *name)) : std::nullopt;
    }
    if (path == "/api/v1/repository"_L1)
        return Address::repositories(id);
    if (path.startsWith("/api/v1/user/"_L1))
        return Address::account(id);
    if (path.startsWith("/api/v1/superuser/"_L1))
        return Address::superuser(id);
    return {};
}

void ExplorerPage::showAnswer()
{
    const bool hasAnswer = m_shown.has_value();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->status, m_ui->took, m_ui->view, m_ui->save})
        widget->setVisible(hasAnswer);
    m_ui->history->setEnabled(m_connection && !history().isEmpty());
    m_ui->compare->setEnabled(hasAnswer && history().size() > 1);
    if (!hasAnswer) {
        m_ui->json->hide();
        m_ui->raw->hide();
        m_ui->headers->hide();
        m_ui->difference->hide();
        m_ui->noAnswer->showMessage(u"api"_s, tr("No answer yet"),
                                    tr("What the registry answers is shown here."));
        return;
    }
    m_ui->noAnswer->clear();
    const api::RawAnswer &answer = m_shown->answer;
    const bool isGood = answer.status >= 200 && answer.status < 300;
    m_ui->status->setState(isGood ? u"circle-check"_s : u"circle-x"_s,
                           QString::number(answer.status), isGood ? Tone::Ok : Tone::Danger,
                           isGood ? Tone::OkFill : Tone::DangerFill);
    //: how long an answer took, and its size
    m_ui->took->setText(tr("%1 ms, %2")
                            .arg(QLocale().toString(m_shown->milliseconds),
                                 sizeText(answer.body.size(), QLocale())));
    m_ui->raw->setSource(answer.pretty, answer.isJson);
    QStringList lines;
    for (auto it = answer.headers.begin(); it != answer.headers.end(); ++it)
        lines.append(QString::fromLatin1(it.key() + ": " + it.value()));
    lines.sort();
    m_ui->headers->setSource(lines.join(u'\n'), false);
    m_ui->json->clear();
    if (answer.isJson) {
        QTreeWidgetItem *root = jsonItem(tr("answer"), answer.json);
        m_ui->json->addTopLevelItem(root);
        root->setExpanded(true);
    }
    m_ui->view->setTabEnabled(Tree, answer.isJson);
    if (!answer.isJson && m_ui->view->currentIndex() == Tree)
        m_ui->view->setCurrentIndex(Raw);
    showComparison();
    showView();
}

void ExplorerPage::showView()
{
    const int view = m_ui->view->currentIndex();
    m_ui->json->setVisible(m_shown && view == Tree);
    m_ui->raw->setVisible(m_shown && view == Raw);
    m_ui->headers->setVisible(m_shown && view == Headers);
    m_ui->difference->setVisible(m_shown && view == Difference);
}

void ExplorerPage::fillCopies()
{
    QMenu &menu = *m_ui->copy->menu();
    menu.clear();
    const auto add = [this, &menu](const QString &name, const QString &words, CodeKind kind) {
        QAction *action = menu.addAction(words);
        action->setObjectName(u"explorer.copy."_s + name);
        connect(action, &QAction::triggered, this, [this, kind] {
            QGuiApplication::clipboard()->setText(
                codeText(kind, m_ui->form->request(), m_connection->url()));
        });
    };
    add(u"curl"_s, tr("&curl"), CodeKind::Curl);
    add(u"powershell"_s, tr("&PowerShell"), CodeKind::PowerShell);
    add(u"python"_s, tr("P&ython"), CodeKind::Python);
}

QString ExplorerPage::wordsOf(const Attempt &attempt)
{
    //: a call of the history: status, method, address, how long it took
    return tr("%1  %2 %3  (%4 ms)")
        .arg(QString::number(attempt.answer.status), QString::fromLatin1(attempt.request.method),
             QString(attempt.request.path).replace(u'&', u"&&"_s),
             QLocale().toString(attempt.milliseconds));
}

void ExplorerPage::fillHistory()
{
    QMenu &menu = *m_ui->history->menu();
    menu.clear();
    const QList<Attempt> kept = history();
    for (const Attempt &attempt : kept) {
        QAction *action = menu.addAction(wordsOf(attempt));
        action->setObjectName(u"explorer.history.entry"_s);
        connect(action, &QAction::triggered, this, [this, attempt] { restore(attempt); });
    }
}

void ExplorerPage::restore(const Attempt &attempt)
{
    m_chosen = attempt.operation;
    if (!operation())
        return;
    m_shown = attempt;
    m_compared.reset();
    m_ui->form->setOperation(*operation(), attempt.input);
    showOperation();
    showAnswer();
}

void ExplorerPage::saveAnswer()
{
    auto *dialog = new FileDialog(
        FileDialog::For::Save, [] { return FileDialog::Words{tr("Save the answer")}; }, window());
    dialog->setObjectName(u"explorer.saveDialog"_s);
    dialog->selectFile(m_shown->operation + (m_shown->answer.isJson ? ".json"_L1 : ".txt"_L1));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, body = m_shown->answer.body](const QString &path) {
                QSaveFile file(path);
                const bool isSaved = file.open(QIODevice::WriteOnly)
                    && file.write(body) == body.size() && file.commit();
                m_ui->took->setText(
                    isSaved ? tr("Saved.")
                            : tr("%1 cannot be written: %2").arg(path, file.errorString()));
            });
    dialog->open();
}

void ExplorerPage::retranslate()
{
    m_ui->view->setTabText(Tree, tr("Tree"));
    m_ui->view->setTabText(Raw, tr("Text"));
    m_ui->view->setTabText(Headers, tr("Headers"));
    m_ui->view->setTabText(Difference, tr("Difference"));
    m_ui->json->setHeaderLabels({tr("NAME"), tr("VALUE")});
}

} // namespace quayside::ui
