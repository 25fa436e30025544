namespace PartyBuilding.Web.Features.Returns.Periods;

/// <summary>Lets one organisation file after the lock.</summary>
public sealed class ExceptionForm
{
    public Guid ReturnId { get; set; }

    public DateOnly? Until { get; set; }

    public string? Reason { get; set; }
}
