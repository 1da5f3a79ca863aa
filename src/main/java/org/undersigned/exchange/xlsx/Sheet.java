package org.undersigned.exchange.xlsx;

/// A sheet of a workbook.
///
/// @param name as its tab says
/// @param part the part of the file it is in
/// @param hidden whether it is kept from view
record Sheet(String name, String part, boolean hidden) {}
