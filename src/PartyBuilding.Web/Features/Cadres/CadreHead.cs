using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Documents;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>The top of every page of a cadre's record: name, post, actions, tabs.</summary>
public sealed record CadreHead(CadreRecord Record, string Tab, CadreCodes Codes, bool MayEdit, bool MayReserve, bool HasPhoto)
{
    public static CadreHead Of(CadreRecord record, string tab, CadreCodes codes, CurrentUser user, bool hasPhoto)
        => new(record, tab, codes, record.LeftOn is null && CadreEditing.MayEdit(record.Management, record.Path, user.Actor, user.Scope), record.LeftOn is null && user.May(Permission.ManagePool), hasPhoto)
        {
            MayAssess = user.May(Permission.ViewAssessments), MayAppoint = record.LeftOn is null && user.May(Permission.ManageAppointments),
        };

    /// <summary>任免文件 by post; empty where a page does not show them.</summary>
    public ILookup<Guid, AttachmentRow> PostFiles { get; init; } = Array.Empty<AttachmentRow>().ToLookup(_ => Guid.Empty);

    /// <summary>The reader sees assessments.</summary>
    public bool MayAssess { get; init; }

    /// <summary>The reader fills posts and takes resignations.</summary>
    public bool MayAppoint { get; init; }

    /// <summary>A member's basic facts are those of the books.</summary>
    public bool MayCorrect => MayEdit && Record.JoinedOn is null;

    public string At => $"/cadres/{Record.Key}";

    public string Where => string.Join("，", new[] { Record.PostText, Codes.Level(Record.LevelCode), $"{Record.Organisation}（{Record.Management.Title()}）" }.Where(t => !string.IsNullOrEmpty(t)));
}
