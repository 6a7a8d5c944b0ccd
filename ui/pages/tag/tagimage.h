#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/models/imagemodel.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace quayside::ui {

class Connection;

/// The manifest behind a tag and, where that is a list, the one of a platform: read once for all
/// tabs of the tag's page. Main thread.
class TagImage : public QObject {
    Q_OBJECT
public:
    explicit TagImage(QObject *parent = nullptr);
    ~TagImage() override;

    void setTarget(Connection *connection, const std::optional<RepositoryName> &repository);
    /// What the tag is now; its manifest is read where it is another, or not read yet.
    void setTag(const wire::Tag &tag);
    /// Reads again what failed.
    void retry();
    /// Another platform of the list.
    void choose(const Digest &digest);

    const std::optional<wire::Tag> &tag() const { return m_tag; }
    /// The tag's own manifest.
    const std::optional<wire::ManifestView> &root() const { return m_root; }
    const QList<ImagePlatform> &platforms() const { return m_platforms; }
    const std::optional<Digest> &chosen() const { return m_chosen; }
    /// The manifest of an image: the tag's own or the chosen platform's.
    const std::optional<wire::ManifestView> &image() const { return m_image; }
    bool isReading() const { return m_call; }
    void stop();
    /// Of the last reading.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void read(const Digest &digest, bool isRoot);

    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    std::optional<wire::Tag> m_tag;
    std::optional<wire::ManifestView> m_root;
    std::optional<wire::ManifestView> m_image;
    QList<ImagePlatform> m_platforms;
    std::optional<Digest> m_chosen;
    QPointer<api::ApiCallBase> m_call;
    std::optional<Error> m_error;
};

} // namespace quayside::ui
