#include "ui/text/repositorytext.h"

namespace quayside::ui {

QString RepositoryText::blocked(wire::RepositoryState state)
{
    switch (state) {
    case wire::RepositoryState::Normal:
        return {};
    case wire::RepositoryState::ReadOnly:
        return tr("The repository is read-only.");
    case wire::RepositoryState::Mirror:
    case wire::RepositoryState::OrgMirror:
        return tr("The repository is a mirror: only the mirror may change it.");
    }
    Q_UNREACHABLE();
}

QString RepositoryText::blockedAndWayBack(const wire::RepositoryDetails &details)
{
    const QString why = blocked(details.state);
    // What an organization mirrors is not the repository's own to end.
    if (why.isEmpty() || !details.canAdmin || details.state == wire::RepositoryState::OrgMirror)
        return why;
    //: One sentence after another, with the space that the language wants between them.
    return tr("%1 %2").arg(why, tr("It can be made normal again in its settings."));
}

} // namespace quayside::ui
