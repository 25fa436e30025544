namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>What whoever decides may say.</summary>
public enum CaseDecision : byte
{
    /// <summary>同意.</summary>
    Agree = 1,

    /// <summary>不同意.</summary>
    Refuse = 2,
}
