#pragma once

#include "app/wire/tag.h"
#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class TagNameDialog;
}

/// One more name for an image: a new tag, or one that is there and moves, with how the two images
/// differ. Source: console.md 4.4.
class TagNameDialog : public Dialog {
    Q_OBJECT
public:
    /// `all`: the tags that are known, by which a name is judged.
    TagNameDialog(const QString &window, const wire::Tag &tag, const QList<wire::Tag> &all,
                  QWidget *parent = nullptr);
    ~TagNameDialog() override;

Q_SIGNALS:
    /// `before`: the tag of that name that moves.
    void submitted(const quayside::TagName &name, const std::optional<quayside::wire::Tag> &before);

protected:
    void retranslate() override;

private:
    void update();
    void showDifference(const wire::Tag &before);
    const wire::Tag *tagNamed(const QString &name) const;

    std::unique_ptr<Ui::TagNameDialog> m_ui;
    wire::Tag m_tag;
    QList<wire::Tag> m_all;
};

} // namespace quayside::ui
