using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>Somebody who makes a restated figure differ.</summary>
/// <param name="IsAdded">Counted today and not then, or with more; otherwise the other way round.</param>
/// <param name="IsBoth">Counted both times, with another amount.</param>
/// <param name="Causes">What was recorded about them since the return was frozen and lies in the reader's scope, oldest first.</param>
public sealed record RestatedPerson(Guid PersonPublicId, string Name, bool IsAdded, IReadOnlyList<HistoryEntry> Causes,
    RegisterRow Row = RegisterRow.Member, bool IsBoth = false);
