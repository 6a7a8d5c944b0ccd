#include "ui/news/teaminvitation.h"

#include "app/api/frameapi.h"
#include "ui/connect/connection.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/toast.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QString fact(const wire::InboxNotification &invitation, QLatin1StringView key)
{
    return invitation.metadata.value(key).toString();
}

void say(QWidget &window, const QString &text)
{
    const QString name = u"invitation.toast"_s;
    auto *toast = window.findChild<Toast *>(name);
    if (!toast) {
        toast = new Toast(&window);
        toast->setObjectName(name);
    }
    toast->show(text);
}

} // namespace

void TeamInvitation::open(Connection &connection, const QString &notification, QWidget &window)
{
    auto *call = api::FrameApi(connection.client()).notification(notification);
    QObject::connect(call, &api::ApiCallBase::finished, &window, [call, &connection, &window] {
        const auto invitation = call->takeResult();
        if (invitation)
            return ask(connection, *invitation, window);
        say(window,
            invitation.error().code == ErrorCode::NotFound
                ? tr("The invitation does not stand any more.")
                : ErrorText::sentence(invitation.error()));
    });
}

void TeamInvitation::ask(Connection &connection, const wire::InboxNotification &invitation,
                         QWidget &window)
{
    auto *box = new MessageBox(u"invitation"_s, &window);
    box->setWindowTitle(connection.profile().name);
    QPushButton *join = box->addButton(QString(), QMessageBox::AcceptRole);
    join->setObjectName(u"invitation.join"_s);
    QPushButton *decline = box->addButton(QString(), QMessageBox::DestructiveRole);
    decline->setObjectName(u"invitation.decline"_s);
    QPushButton *later = box->addButton(QString(), QMessageBox::RejectRole);
    box->setDefaultButton(join);
    box->setEscapeButton(later);
    box->setWords([box, invitation, join, decline, later] {
        box->setText(tr("Join the team %1 of %2?")
                         .arg(fact(invitation, "team"_L1), fact(invitation, "org"_L1)));
        box->setInformativeText(tr("%1 invites you. As a member you get the rights of the team.")
                                    .arg(fact(invitation, "inviter"_L1)));
        join->setText(tr("&Join"));
        decline->setText(tr("&Decline"));
        later->setText(tr("&Later"));
    });
    QObject::connect(box, &QMessageBox::buttonClicked, &connection,
                     [&connection, invitation, join, later, &window](QAbstractButton *button) {
                         if (button != later)
                             answer(connection, invitation, button == join, window);
                     });
    box->open();
}

void TeamInvitation::answer(Connection &connection, const wire::InboxNotification &invitation,
                            bool isTaken, QWidget &window)
{
    api::FrameApi api(connection.client());
    const QString code = fact(invitation, "code"_L1);
    auto *call = isTaken ? api.acceptInvitation(code) : api.declineInvitation(code);
    QObject::connect(call, &api::ApiCallBase::finished, &window,
                     [call, &connection, isTaken, team = fact(invitation, "team"_L1), &window] {
                         const auto done = call->takeResult();
                         if (!done)
                             return say(window, ErrorText::sentence(done.error()));
                         // Another organization may be the user's now.
                         connection.refreshUser();
                         say(window,
                             isTaken ? tr("You are a member of %1 now.").arg(team)
                                     : tr("The invitation to %1 was declined.").arg(team));
                     });
}

} // namespace quayside::ui
