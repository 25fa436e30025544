using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Reserve.Rounds;

internal sealed class SelectionDirectionConfiguration : IEntityTypeConfiguration<SelectionDirection>
{
    public void Configure(EntityTypeBuilder<SelectionDirection> builder)
    {
        builder.ToTable("SelectionDirection");
        builder.Property(x => x.Code).HasMaxLength(10);
        builder.Property(x => x.Name).HasMaxLength(40);
        builder.HasIndex(x => new { x.RoundId, x.Code }).IsUnique();
    }
}
