#include "ui/pages/tags/pullcommands.h"

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
    const QString byDigest = name + u'@' + digest;
    const QString podman = isPlain ? u"podman pull --tls-verify=false "_s : u"podman pull "_s;
    const QString skopeo =
        isPlain ? u"skopeo copy --src-tls-verify=false docker://"_s : u"skopeo copy docker://"_s;
    const auto add = [&menu, &copy](const QString &word, const QString &command) {
        QAction *action = menu.addAction(tintedIcon(u"copy"_s), word);
        action->setData(command);
        action->setToolTip(command);
        QObject::connect(action, &QAction::triggered, &menu, [copy, command] { copy(command); });
    };
    menu.setToolTipsVisible(true);
    add(tr("podman, by tag"), podman + byTag);
    add(tr("podman, by digest"), podman + byDigest);
    menu.addSeparator();
    add(tr("docker, by tag"), u"docker pull "_s + byTag);
    add(tr("docker, by digest"), u"docker pull "_s + byDigest);
    menu.addSeparator();
    add(tr("skopeo, by tag"),
        skopeo + byTag + u" oci:%1:%2"_s.arg(repository.section(u'/', -1), tag));
    add(tr("skopeo, by digest"),
        skopeo + byDigest + u" oci:%1:%2"_s.arg(repository.section(u'/', -1), tag));
    menu.addSeparator();
    add(tr("Image name"), byTag);
}

} // namespace quayside::ui
