using PartyBuilding.Core.Returns.Designer;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Web.Features.Returns.Drafts;

/// <summary>Name, rhythm and deadlines of a draft.</summary>
public sealed class HeaderForm
{
    public int Version { get; set; }

    public string? Name { get; set; }

    public FormFrequency Frequency { get; set; }

    public Filer FiledBy { get; set; }

    public int OnTimeDays { get; set; }

    public int LockDays { get; set; }

    /// <summary>应报条件: register items ticked.</summary>
    public List<string> Expects { get; set; } = [];

    public static HeaderForm Of(DraftView draft) => new()
    {
        Version = draft.Version, Name = draft.Form.Name, Frequency = draft.Form.Frequency, FiledBy = draft.Form.FiledBy, OnTimeDays = draft.Form.OnTimeDays,
        LockDays = draft.Form.LockDays, Expects = [.. draft.Form.Expects ?? []],
    };
}
