# Lays all icons side by side in one SVG and rasterises that once per size: some twenty runs instead of thousands.
# Writes icons-SIZE.png (16 icons a row, in the order of icons.txt), icons.txt and cooperage-SIZE.png into OUT.
cmake_minimum_required(VERSION 3.22)
include(${CMAKE_CURRENT_LIST_DIR}/icons.cmake)
set(columns 16)

set(body "")
set(names "")
set(index 0)
foreach(name IN LISTS BOOTSTRAP_ICONS OWN_ICONS)
  if(name IN_LIST OWN_ICONS)
    file(READ ${CMAKE_CURRENT_LIST_DIR}/own/${name}.svg svg)
  else()
    file(READ ${BOOTSTRAP_ICONS_DIR}/${name}.svg svg)
  endif()
  string(REGEX REPLACE "^.*<svg[^>]*>" "" svg "${svg}")
  string(REGEX REPLACE "</svg>.*$" "" svg "${svg}")
  math(EXPR x "${index} % ${columns} * 16")
  math(EXPR y "${index} / ${columns} * 16")
  string(APPEND body "<svg x=\"${x}\" y=\"${y}\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\">${svg}</svg>\n")
  string(APPEND names "${name}\n")
  math(EXPR index "${index} + 1")
endforeach()
math(EXPR width "${columns} * 16")
math(EXPR rows "(${index} + ${columns} - 1) / ${columns}")
math(EXPR height "${rows} * 16")
file(WRITE ${OUT}/icons.svg
     "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"${width}\" height=\"${height}\" "
     "viewBox=\"0 0 ${width} ${height}\" color=\"#000\" fill=\"#000\">\n${body}</svg>\n")
file(WRITE ${OUT}/icons.txt "${names}")

foreach(size IN LISTS ICON_SIZES)
  math(EXPR w "${columns} * ${size}")
  math(EXPR h "${rows} * ${size}")
  execute_process(COMMAND ${RSVG_CONVERT} -w ${w} -h ${h} -o ${OUT}/icons-${size}.png ${OUT}/icons.svg
                  COMMAND_ERROR_IS_FATAL ANY)
endforeach()
foreach(size IN LISTS APP_ICON_SIZES)
  execute_process(COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${OUT}/cooperage-${size}.png
                          ${CMAKE_CURRENT_LIST_DIR}/cooperage.svg COMMAND_ERROR_IS_FATAL ANY)
endforeach()
