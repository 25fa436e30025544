using PartyBuilding.Core.Statistics.Published;

namespace PartyBuilding.Web.Features.Statistics.Published;

/// <summary>One published table, worked out.</summary>
public sealed record PublishedPage(PublishedTable Table, bool MayExport);
