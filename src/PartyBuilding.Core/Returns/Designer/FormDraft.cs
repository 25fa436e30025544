using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Designer;

/// <summary>A form the department is working on (表式草稿). It may be faulty; what is published may not.</summary>
public sealed class FormDraft : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>Always <c>loc.</c>: the repository's own forms come from its files.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>The whole <see cref="FormDefinition"/> as JSON.</summary>
    public required string Definition { get; set; }

    /// <summary>The form it was copied from; the test bench runs on its past returns.</summary>
    public int? BasedOnId { get; init; }

    public ReturnForm? BasedOn { get; init; }

    public FormDraftState State { get; set; } = FormDraftState.Open;

    public required string CreatedBy { get; init; }

    public required DateTime CreatedAt { get; init; }

    public int Version { get; set; }
}
