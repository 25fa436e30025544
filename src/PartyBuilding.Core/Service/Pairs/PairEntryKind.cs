namespace PartyBuilding.Core.Service.Pairs;

/// <summary>What is recorded under a pairing.</summary>
public enum PairEntryKind : byte
{
    /// <summary>走访.</summary>
    Visit = 1,

    /// <summary>兑现承诺, counted in items (件, 简报S003 L226).</summary>
    Fulfilment = 2,
}
