using PartyBuilding.Core.Statistics.Annual;

namespace PartyBuilding.Web.Features.Returns.Annual;

/// <summary>The set of a year as it is printed, bound and sealed.</summary>
/// <param name="Filler">Who prints it signs as filler.</param>
public sealed record AnnualPrintPage(AnnualSet Set, string Filler, DateOnly Today, bool MayExport);
