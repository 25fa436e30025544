using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Statistics.Published;

/// <summary>
/// Figures that were printed somewhere, loaded as the rows they were made of, so that the same computation that serves the
/// returns can be held against them.
/// </summary>
/// <param name="Code">Name in addresses.</param>
/// <param name="Source">Document and lines.</param>
/// <param name="Form">Code of the form whose items the rows fill.</param>
/// <param name="Version">Its version.</param>
/// <param name="Rows">Units; one where only a total was printed.</param>
/// <param name="Printed">What the source prints of the total.</param>
/// <param name="Rates">How the source rounds where that differs from the form.</param>
public sealed record PublishedSet(
    string Code, string Title, string Source, string Form, int Version, IReadOnlyList<PublishedRow> Rows, IReadOnlyList<PrintedFigure> Printed,
    IReadOnlyDictionary<string, RateFormat>? Rates = null);
