using PartyBuilding.Core.Returns;

namespace PartyBuilding.Core.Statistics;

/// <summary>A branch that still owes a return. Names no person and no telephone: the list goes from hand to hand.</summary>
/// <param name="Body">The directly subordinate body it stands under; empty for one directly under the district.</param>
internal sealed record ChaseRow(string Body, string Branch, ReturnStatus Status);
