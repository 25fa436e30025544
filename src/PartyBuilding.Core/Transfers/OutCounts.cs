using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Transfers;

/// <summary>When a member who leaves the district stops counting here: the parameter of TRF-OUT-COUNTS.</summary>
internal static class OutCounts
{
    public static bool AtLetter(RuleCatalogue book, DateOnly day) => !book.Evaluate(TransferChecks.Leaving, new TransferLeaving(HasReceipt: false), day, RuleOccasion.Decision).Refuses;
}
