# What `cmake --install` puts where: the program with its manual and completions, and the
# library for find_package(scruple), whose target is scruple::scruple.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(TARGETS scruple RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY include/scruple DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.h")
install(FILES LICENSE NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY man/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 OPTIONAL FILES_MATCHING PATTERN "*.1")
install(FILES completions/scruple.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME scruple OPTIONAL)

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/scruple)
add_library(scruple::scruple ALIAS scruple_capi)
set_target_properties(scruple_capi PROPERTIES EXPORT_NAME scruple)
install(TARGETS scruple_text scruple_knowledge scruple_pattern scruple_read scruple_detect scruple_reidentify scruple_weigh scruple_codes
                scruple_review scruple_exchange scruple_advise scruple_built_in_knowledge scruple_capi
        EXPORT scruple ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(EXPORT scruple NAMESPACE scruple:: FILE scruple-config.cmake DESTINATION ${package})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/scruple-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/scruple-config-version.cmake DESTINATION ${package})
