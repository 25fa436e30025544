using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Batch;

/// <summary>One finding of one return of a period.</summary>
public sealed record PeriodFinding(Guid ReturnId, string Organisation, string Path, ReturnStatus Status, CheckView Check);
