#include "ui/pages/superuser/messagessection.h"

#include "app/api/frameapi.h"
#include "app/api/writerequests.h"
#include "ui/connect/connection.h"
#include "ui/pages/superuser/newmessagedialog.h"
#include "ui/text/codetext.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/markdownview.h"
#include "ui/workspace.h"

#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBeginning = 80; // tells which message it is

QString nameOf(const wire::RegistryMessage &message)
{
    return MarkdownView::plainLine(message.content).left(kBeginning);
}

} // namespace

MessagesSection::MessagesSection(const Workspace &workspace)
    : AdministrationSection(u"messages"_s, workspace)
    , m_model(makeMessageModel(this))
{
    const auto severity = [](const QVariant &value, const QModelIndex &) {
        const QString word = value.toString();
        if (word == "error"_L1)
            return CellLook{.text = tr("Error"),
                            .icon = u"circle-x"_s,
                            .iconTone = Tone::Danger,
                            .tone = Tone::Danger};
        if (word == "warning"_L1)
            return CellLook{.text = tr("Warning"),
                            .icon = u"alert-triangle"_s,
                            .iconTone = Tone::Warning,
                            .tone = Tone::Warning};
        return CellLook{.text = tr("Information"),
                        .icon = u"info-circle"_s,
                        .iconTone = Tone::Info,
                        .tone = Tone::Info};
    };
    const auto content = [this](const QVariant &value, const QModelIndex &index) {
        return CellLook{.text = MarkdownView::plainLine(value.toString()),
                        .icon = u"message"_s,
                        .tip = m_model->rowAt(index.row()).content};
    };
    list().setModel(*m_model,
                    {{[] { return tr("MESSAGE"); }, 400, content},
                     {[] { return tr("SEVERITY"); }, 160, severity}});
    m_remove = list().addButton(u"delete"_s, u"trash"_s, false);
    m_create = list().addButton(u"new"_s, u"plus"_s, true);
    connect(m_create, &QPushButton::clicked, this, &MessagesSection::create);
    connect(m_remove, &QPushButton::clicked, this, &MessagesSection::remove);
    retranslate();
    showActions();
}

QString MessagesSection::title() const
{
    return tr("Messages");
}

QString MessagesSection::tab() const
{
    return u"messages"_s;
}

void MessagesSection::startReading()
{
    follow<wire::RegistryMessages>(api::FrameApi(connection()->client()).messages(),
                                   [this](const auto &all) {
                                       m_model->setRows(all.messages);
                                       endWell();
                                   });
}

void MessagesSection::forgetRows()
{
    m_model->setRows({});
}

bool MessagesSection::isOwn(JobKind kind) const
{
    return kind == JobKind::ChangeMessage;
}

void MessagesSection::showActions()
{
    fit(*m_create);
    fit(*m_remove, !list().current().isEmpty());
}

void MessagesSection::create()
{
    if (!canWrite())
        return;
    auto *dialog = new NewMessageDialog(windowName(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewMessageDialog::submitted, this,
            [this, dialog = QPointer(dialog)](const wire::RegistryMessage &message) {
                QStringList known;
                for (const wire::RegistryMessage &one : m_model->rows())
                    known.append(one.uuid);
                write<void>(api().createMessage(message),
                            [this, dialog, message, known](const auto &made) {
                                if (!made && dialog)
                                    return dialog->showRefusal(made.error());
                                if (dialog)
                                    dialog->accept();
                                if (!made)
                                    return;
                                recordMade(message, known);
                                Q_EMIT announced(tr("Everybody sees the message now."));
                            });
            });
    dialog->open();
}

void MessagesSection::recordMade(const wire::RegistryMessage &message, const QStringList &known)
{
    // The answer does not tell its id. Where that cannot be told, there is no way back.
    write<wire::RegistryMessages>(
        api::FrameApi(connection()->client()).messages(),
        [this, message, known](const Result<wire::RegistryMessages> &all) {
            QStringList fresh;
            for (const wire::RegistryMessage &one :
                 all ? all->messages : QList<wire::RegistryMessage>()) {
                if (one.content == message.content && !known.contains(one.uuid))
                    fresh.append(one.uuid);
            }
            RecordedChange::Call back;
            if (fresh.size() == 1)
                back = RecordedChange::call([api = api(), uuid = fresh.constFirst()]() mutable {
                    return api.removeMessage(uuid);
                });
            record(JobKind::ChangeMessage, {nameOf(message), {}, u"there"_s}, back);
        });
}

void MessagesSection::remove()
{
    const int row = m_model->rowOf(list().current());
    if (row < 0 || !canWrite())
        return;
    const auto ask = [window = windowName(), text = m_model->rowAt(row).content] {
        return ConfirmDialog::Question{.window = window,
                                       .title = tr("Delete the message?"),
                                       .text = text,
                                       .action = tr("Delete")};
    };
    auto *dialog = new ConfirmDialog(ask, window());
    dialog->setCommands(
        curlCommands({api::removeMessageRequest(m_model->rowAt(row).uuid)}, connection()->url()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, message = m_model->rowAt(row)] {
        if (!connection())
            return;
        write(api().removeMessage(message.uuid), tr("The message is deleted."), [this, message] {
            record(JobKind::ChangeMessage, {nameOf(message), u"there"_s, {}},
                   RecordedChange::call(
                       [api = api(), message]() mutable { return api.createMessage(message); }));
        });
    });
    dialog->open();
}

void MessagesSection::retranslate()
{
    m_create->setText(tr("New message"));
    m_remove->setText(tr("Delete…"));
    list().setWords(
        {.accessible = tr("Messages to everybody"),
         .filter = tr("Filter messages"),
         .count = [](int n) { return tr("%n messages", nullptr, n); },
         .emptyIcon = u"message"_s,
         .emptyTitle = tr("The registry says nothing"),
         .emptyText = tr("A message stands above every page, for everybody, until it is deleted: "
                         "for a maintenance window, say."),
         .emptyAction = mayWrite() ? tr("New message") : QString(),
         .noMatch = tr("No message matches the filter")});
}

} // namespace quayside::ui
