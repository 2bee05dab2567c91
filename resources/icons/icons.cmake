# The icons of the program: names of Bootstrap Icons, then those that the set lacks and we draw ourselves (own/).
# A name added here can be used at once as icon("name").
set(BOOTSTRAP_ICONS
    # pages and record types
    house building buildings building-check building-add file-earmark-text file-earmark-check chat-left-text chat-square-text
    clipboard-check clipboard-data clipboard2-check briefcase geo-alt pin-map mortarboard award people person person-badge
    person-check person-workspace person-vcard person-lines-fill person-plus person-exclamation tools graph-up
    bar-chart-line bar-chart clipboard2-data journal-text book box-seam shop bank piggy-bank cash-coin gift lightbulb flag
    patch-check calendar-week calendar3 calendar-event calendar-check calendar-plus calendar-x clock clock-history alarm
    telephone envelope globe2 geo link-45deg paperclip image camera trophy diagram-3 easel hammer truck gear gear-wide-connected
    card-checklist card-list list-check list-task list-ul table kanban inbox archive folder folder2-open folder-plus hdd
    database database-check database-down safe umbrella heart-pulse
    layers stack calculator percent hash currency-yen megaphone rulers speedometer2 signpost journal-check
    building-x person-x patch-exclamation stickies collection house-door signpost-split
    # acts
    plus-lg plus plus-circle dash-lg x-lg x x-circle check-lg check check2 check2-all pencil pencil-square trash trash3
 files clipboard scissors search funnel funnel-fill union sliders columns-gap layout-three-columns
    arrow-counterclockwise arrow-clockwise arrow-repeat arrow-left arrow-right arrow-up arrow-down arrow-left-right arrow-down-up
    arrow-return-left arrow-90deg-left arrow-90deg-right box-arrow-up-right box-arrow-in-down box-arrow-up box-arrow-in-right upload download
    printer save send share eye eye-slash bookmark bookmark-plus bookmark-check star star-fill pin pin-angle
    tag three-dots three-dots-vertical grip-vertical sort-down sort-up sort-alpha-down zoom-in zoom-out fullscreen
    aspect-ratio translate keyboard palette text-left type-bold type-h1 textarea-t input-cursor-text magic play pause
    stop skip-forward reply recycle eraser plug
    # windows
    layout-sidebar layout-sidebar-inset layout-sidebar-reverse layout-sidebar-inset-reverse layout-split window sun moon display
    chevron-down chevron-up chevron-left chevron-right chevron-expand chevron-bar-left chevron-bar-right
    chevron-double-left chevron-double-right caret-down-fill caret-up-fill caret-right-fill caret-left-fill grid list
    # states
    exclamation-octagon-fill exclamation-triangle-fill exclamation-triangle exclamation-circle question-circle check-circle
    check-circle-fill shield shield-check shield-lock shield-exclamation info-circle slash-circle lock unlock circle circle-fill dot record-circle
    hourglass-split stopwatch bell bell-slash wifi-off cloud-slash asterisk dash-circle
    # files
    file-earmark file-earmark-plus file-earmark-arrow-down file-earmark-arrow-up file-earmark-spreadsheet file-earmark-excel
    file-earmark-pdf file-earmark-word file-earmark-lock file-earmark-bar-graph file-earmark-ruled file-earmark-person
    file-earmark-x file-earmark-zip filetype-csv filetype-xlsx filetype-docx filetype-pdf filetype-html)

set(OWN_ICONS agreement certificate dashboard drop-files equals factory file-export file-import flask yen-circle)

# 16, 18, 20, 24 and 30 px at 100, 125, 150, 200 and 300 % of the screen.
set(ICON_SIZES 16 18 20 23 24 25 27 30 32 36 38 40 45 48 54 60 72 90)
set(APP_ICON_SIZES 16 20 24 32 40 48 64 96 128 256)
