using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Reserve.Rounds;

internal sealed class SelectionWindowConfiguration : IEntityTypeConfiguration<SelectionWindow>
{
    public void Configure(EntityTypeBuilder<SelectionWindow> builder)
    {
        builder.ToTable("SelectionWindow");
        builder.HasIndex(x => new { x.RoundId, x.Stage }).IsUnique();
    }
}
