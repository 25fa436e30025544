namespace PartyBuilding.Core.Floating;

/// <summary>What both sides write down about a stay and may change later.</summary>
public sealed record StayDetails
{
    public string? Place { get; init; }

    public string? Employer { get; init; }

    public bool EmployerHasOrganisation { get; init; }

    public string? FormCode { get; init; }

    public string? WhyCode { get; init; }

    public string? HomeContact { get; init; }

    public string? HomePhone { get; init; }

    public string? ReceivingContact { get; init; }

    public string? ReceivingPhone { get; init; }

    public string? OwnPhone { get; init; }
}
