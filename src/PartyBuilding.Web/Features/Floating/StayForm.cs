using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Floating;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>Registering or changing a stay, from either side.</summary>
public sealed class StayForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    /// <summary>Of the person for a registration, of the stay for a change.</summary>
    public long Version { get; set; }

    public DateOnly? Since { get; set; }

    /// <summary>Text to look the other side's branch up by.</summary>
    public string? OtherText { get; set; }

    public Guid? ReceivingKey { get; set; }

    public string? ReceivingOutside { get; set; }

    public Guid? HomeKey { get; set; }

    public string? HomeOutside { get; set; }

    /// <summary>Receiving branch of an inflow.</summary>
    public Guid? Branch { get; set; }

    public string? Name { get; set; }

    public StayKind Kind { get; set; } = StayKind.Floating;

    public string? CardNumber { get; set; }

    public string? Place { get; set; }

    public string? Employer { get; set; }

    public bool EmployerHasOrganisation { get; set; }

    public string? FormCode { get; set; }

    public string? WhyCode { get; set; }

    public string? HomeContact { get; set; }

    public string? HomePhone { get; set; }

    public string? ReceivingContact { get; set; }

    public string? ReceivingPhone { get; set; }

    public string? OwnPhone { get; set; }

    public string? Reason { get; set; }

    public Guid Key { get; set; }

    public string Title { get; set; } = "";

    public string? Note { get; set; }

    /// <summary>The receiver of a linked member writes its own contact only.</summary>
    public bool OnlyReceiver { get; set; }

    public IReadOnlyList<SelectListItem> Others { get; set; } = [];

    public IReadOnlyList<SelectListItem> Branches { get; set; } = [];

    public IReadOnlyList<SelectListItem> FormCodes { get; set; } = [];

    public IReadOnlyList<SelectListItem> WhyCodes { get; set; } = [];

    public static IReadOnlyList<SelectListItem> Kinds { get; } = [.. FloatingWords.Kinds.Select(k => new SelectListItem(k.Value, k.Key.ToString()))];

    public StayDetails Details => new()
    {
        Place = Place, Employer = Employer, EmployerHasOrganisation = EmployerHasOrganisation, FormCode = FormCode, WhyCode = WhyCode,
        HomeContact = HomeContact, HomePhone = HomePhone, ReceivingContact = ReceivingContact, ReceivingPhone = ReceivingPhone, OwnPhone = OwnPhone,
    };

    public void Fill(FloatingStay stay)
    {
        Version = stay.RecordedNo;
        (Place, Employer, EmployerHasOrganisation, FormCode, WhyCode) = (stay.Place, stay.Employer, stay.EmployerHasOrganisation, stay.FormCode, stay.WhyCode);
        (HomeContact, HomePhone, ReceivingContact, ReceivingPhone, OwnPhone) =
            (stay.HomeContact, stay.HomePhone, stay.ReceivingContact, stay.ReceivingPhone, stay.OwnPhone);
    }
}
