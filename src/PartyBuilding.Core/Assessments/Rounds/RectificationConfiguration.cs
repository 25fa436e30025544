using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Rounds;

internal sealed class RectificationConfiguration : IEntityTypeConfiguration<Rectification>
{
    public void Configure(EntityTypeBuilder<Rectification> builder)
    {
        builder.ToTable("Rectification");
        builder.Property(x => x.Problem).HasMaxLength(Rectification.LongestText);
        builder.Property(x => x.Measure).HasMaxLength(Rectification.LongestText);
        builder.Property(x => x.LookedBack).HasMaxLength(Rectification.LongestText);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
