namespace PartyBuilding.Core.Service.Pairs;

/// <summary>A visit under a pairing, or items of its promise carried out.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
/// <param name="PersonKey">The member of the branch who did it.</param>
/// <param name="By">Others who did it.</param>
/// <param name="Items">Items carried out; only for a fulfilment.</param>
/// <param name="AmountFen">Money given, in fen.</param>
public sealed record AddPairEntry(
    Guid Key, Guid PairKey, PairEntryKind Kind, DateOnly On, string? What, Guid? PersonKey = null, string? By = null, int? Items = null, long? AmountFen = null);
