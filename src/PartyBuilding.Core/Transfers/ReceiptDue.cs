using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Transfers;

/// <summary>The day a receipt falls due (L1728); null when the rule is off.</summary>
internal static class ReceiptDue
{
    public static DateOnly? Of(RuleCatalogue book, DateOnly receivedOn)
        => book.InForce("TRF-RECEIPT-DUE", receivedOn) is { } rule ? receivedOn.AddMonths(rule.Number("months")) : null;
}
