using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Supervision;

internal sealed class SupervisionFindingConfiguration : IEntityTypeConfiguration<SupervisionFinding>
{
    public void Configure(EntityTypeBuilder<SupervisionFinding> builder)
    {
        builder.ToTable("SupervisionFinding");
        builder.Property(x => x.Text).HasMaxLength(SupervisionFinding.LongestText);
        builder.Property(x => x.Opinion).HasMaxLength(SupervisionFinding.LongestText);
        builder.Property(x => x.Correction).HasMaxLength(SupervisionFinding.LongestText);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
