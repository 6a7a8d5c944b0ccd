#include "ui/pages/tags/pullcommands.h"

#include "ui/text/commandtext.h"
#include "ui/text/presentation.h"
#include "ui/theme/tintedicon.h"

#include <QtWidgets/QMenu>

namespace quayside::ui {

using namespace Qt::StringLiterals;

void PullCommands::fill(QMenu &menu, const QString &registry, bool isPlain,
                        const QString &repository, const QString &tag, const QString &digest,
                        const std::function<void(const QString &)> &copy)
{
    const QString name = registry + u'/' + repository;
    const QString byTag = name + u':' + tag;
    const auto pullTag = [&](ClientChoice client) {
        return tag.isEmpty() ? QString() : pullCommand(client, byTag, isPlain);
    };
    const auto byDigest = [&](ClientChoice client, const QString &copyTag) {
        return digest.isEmpty() ? QString()
                                : pullCommand(client, name + u'@' + digest, isPlain, copyTag);
    };
    const auto add = [&menu, &copy](const QString &word, const QString &command) {
        QAction *action = menu.addAction(tintedIcon(u"copy"_s), word);
        action->setData(command);
        action->setToolTip(command);
        action->setVisible(!command.isEmpty());
        QObject::connect(action, &QAction::triggered, &menu, [copy, command] { copy(command); });
    };
    menu.setToolTipsVisible(true);
    const auto addClient = [&](ClientChoice client) {
        switch (client) {
        case ClientChoice::Podman:
            add(tr("podman, by tag"), pullTag(client));
            add(tr("podman, by digest"), byDigest(client, {}));
            break;
        case ClientChoice::Docker:
            add(tr("docker, by tag"), pullTag(client));
            add(tr("docker, by digest"), byDigest(client, {}));
            break;
        case ClientChoice::Skopeo:
            add(tr("skopeo, by tag"), pullTag(client));
            add(tr("skopeo, by digest"), byDigest(client, tag));
            break;
        }
        menu.addSeparator();
    };
    const ClientChoice preferred = Presentation::current().client;
    addClient(preferred);
    for (const auto client : {ClientChoice::Podman, ClientChoice::Docker, ClientChoice::Skopeo}) {
        if (client != preferred)
            addClient(client);
    }
    add(tr("Kubernetes, image line"), tag.isEmpty() ? QString() : imageLine(byTag));
    add(tr("Kubernetes, image line by digest"),
        digest.isEmpty() ? QString() : imageLine(name + u'@' + digest));
    menu.addSeparator();
    add(tr("Image name"), tag.isEmpty() ? name + u'@' + digest : byTag);
}

} // namespace quayside::ui
