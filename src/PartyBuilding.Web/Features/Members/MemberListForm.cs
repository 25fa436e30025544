using PartyBuilding.Core.Members;

namespace PartyBuilding.Web.Features.Members;

/// <summary>The filters of the member list, as they stand in the address. A name is sent by the search box, not kept here.</summary>
public sealed class MemberListForm
{
    public Guid? Organisation { get; set; }

    public bool Own { get; set; }

    public MemberStanding? Standing { get; set; }

    public string? Sex { get; set; }

    public string? Ethnicity { get; set; }

    public string? Education { get; set; }

    public string? State { get; set; }

    public string? Text { get; set; }

    public int Page { get; set; } = 1;

    /// <summary>The filters as an address, without the name.</summary>
    public string Query => QueryString.Create(new Dictionary<string, string?>
    {
        ["organisation"] = Organisation?.ToString(),
        ["own"] = Own ? "true" : null,
        ["standing"] = Standing?.ToString(),
        ["sex"] = Sex,
        ["ethnicity"] = Ethnicity,
        ["education"] = Education,
        ["state"] = State,
    }.Where(p => !string.IsNullOrEmpty(p.Value))).ToString();

    public MemberFilter ToFilter() => new()
    {
        Organisation = Organisation,
        OwnLevel = Own,
        Standing = Standing,
        Sex = Sex,
        Ethnicity = Ethnicity,
        EducationBand = Education,
        Floating = State is "O" or "I" ? State : null,
        OutOfContact = State == "contact",
        Hardship = State == "hardship",
        Text = Text,
    };
}
