namespace PartyBuilding.Core.Analysis.Publishing;

/// <summary>How far a publication has come.</summary>
public enum PublicationStatus : byte
{
    /// <summary>待批准.</summary>
    Proposed = 1,

    /// <summary>已公布.</summary>
    Published = 2,

    /// <summary>不同意公布.</summary>
    Refused = 3,

    /// <summary>已撤回.</summary>
    Withdrawn = 4,
}
