# What `cmake --install` puts where.
include(GNUInstallDirs)
install(TARGETS scruple RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
