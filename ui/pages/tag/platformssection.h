#pragma once

#include "ui/pages/sectioned/listedsection.h"
#include "ui/pages/tag/tagsection.h"

namespace quayside::ui {

struct Workspace;

/// The images of a list, one for each platform, and which of them are stored.
class PlatformsSection : public ListedSection<TagSection> {
    Q_OBJECT
public:
    PlatformsSection(TagImage &image, const Workspace &workspace, QWidget *parent = nullptr);

    bool isOffered() const override;
    QString title() const override;
    QString tab() const override;

protected:
    bool isShown() const override { return image().root().has_value(); }
    void showImage() override;
    void retranslate() override;

private:
    void open(const QString &digest);

    PlatformModel *m_model;
};

} // namespace quayside::ui
