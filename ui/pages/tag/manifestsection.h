#pragma once

#include "ui/pages/tag/tagsection.h"

class QPushButton;

namespace quayside::ui {

class JsonView;
class ToneLabel;

/// The manifest itself, as JSON.
class ManifestSection : public TagSection {
    Q_OBJECT
public:
    explicit ManifestSection(TagImage &image, QWidget *parent = nullptr);

    QString title() const override;
    QString tab() const override;

protected:
    bool isShown() const override { return image().root().has_value(); }
    void showImage() override;
    void retranslate() override;

private:
    const wire::ManifestView *shown() const;

    JsonView *m_json;
    ToneLabel *m_type;
    QPushButton *m_list; // shows the list in place of the platform
    QPushButton *m_copy;
};

} // namespace quayside::ui
