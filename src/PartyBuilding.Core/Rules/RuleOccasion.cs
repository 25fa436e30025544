namespace PartyBuilding.Core.Rules;

/// <summary>On what occasion facts are put to the rules.</summary>
public enum RuleOccasion : byte
{
    /// <summary>Somebody decides it now, in a form.</summary>
    Decision = 1,

    /// <summary>It happened elsewhere or earlier and is written down: supplementary entry, import.</summary>
    Record = 2,

    /// <summary>A check over what the ledger already holds; nothing can be refused any more.</summary>
    Batch = 3,
}
