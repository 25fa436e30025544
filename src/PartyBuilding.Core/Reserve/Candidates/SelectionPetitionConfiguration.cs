using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Reserve.Candidates;

internal sealed class SelectionPetitionConfiguration : IEntityTypeConfiguration<SelectionPetition>
{
    public void Configure(EntityTypeBuilder<SelectionPetition> builder)
    {
        builder.ToTable("SelectionPetition");
        builder.Property(x => x.Content).HasMaxLength(1000);
        builder.Property(x => x.Inquiry).HasMaxLength(1000);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
